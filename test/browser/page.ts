import type { Page } from 'puppeteer-core';

/** What a person can read, by paragraphs: the text that is laid out, in order. */
export async function readable(page: Page): Promise<string> {
  const text = await page.evaluate(() => document.body.innerText);
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

/** Controls, links and pictures that are still laid out. */
export const visible = (page: Page, selector: string) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((e) => e.getClientRects().length > 0)
        .map((e) => e.outerHTML.slice(0, 80)),
    selector,
  );

/** Everything that an exact undo must give back: the markup, and every text node with its boundaries. */
export const snapshot = (page: Page) =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push((node as Text).data);
    return { html: document.documentElement.outerHTML, texts };
  });

export const hiddenCount = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('[data-pakkhan-hidden]').length);
