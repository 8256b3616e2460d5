import type { Page } from 'puppeteer-core';

/** Has the browser note when text is painted in whatever a selector finds, from the next load on. */
export async function watchStory(page: Page, selector: string): Promise<void> {
  await page.evaluateOnNewDocument(`{
    const selector = ${JSON.stringify(selector)};
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node.nodeType === 1 && node.closest(selector)) node.setAttribute('elementtiming', 'story');
    }).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const { renderTime } of list.getEntries())
        window.storyPainted = Math.min(window.storyPainted ?? Infinity, renderTime);
    }).observe({ type: 'element', buffered: true });
  }`);
}

/** Milliseconds from the page's first byte to the first paint of text in what is watched; not a number without one. */
export function storyPainted(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [{ responseStart }] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
    return ((window as { storyPainted?: number }).storyPainted ?? Number.NaN) - responseStart;
  });
}
