import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../src/tools/drive/driven';
import { storyPage } from '../../src/tools/pages/story-page';
import { inEachBrowser } from './given';
import { snapshot, visible } from './page';
import { isMended, setPage } from './tab';

const STORY = 'http://www.yjc.ir/fa/news/1/story';
const SKIP = '<a href="#main" id="skip">رفتن به متن خبر</a>';
const focused = (page: Page) =>
  page.evaluate(
    () => `${document.activeElement?.localName} ${document.activeElement?.textContent?.trim().slice(0, 20)}`,
  );

const PAGE = storyPage().replace('<body>', `<body>${SKIP}`).replace('<main>', '<main id="main">');

inEachBrowser('a cleaned page', { 'yjc.ir/fa/news/1/story': PAGE }, (at) => {
  const cleaned = async () => {
    const tab = await at.cleaned(STORY);
    await tab.bringToFront();
    return tab;
  };

  it('brings the focus from a part that is hidden to the headline, and gives it back', async () => {
    const tab = await cleaned();
    await setPage(at.driven, tab, false);
    await tab.bringToFront();
    await tab.focus('.main-menu a');
    await setPage(at.driven, tab, true);
    await tab.bringToFront();
    await until(async () => (await focused(tab)).startsWith('h1'));
    await setPage(at.driven, tab, false);
    await tab.bringToFront();
    await until(async () => (await focused(tab)) === 'a خانه');
    expect((await snapshot(tab)).html).not.toContain('tabindex');
  });

  it('leaves the focus where it is when its element is still shown', async () => {
    const tab = await cleaned();
    await setPage(at.driven, tab, false);
    await tab.focus('#skip');
    await setPage(at.driven, tab, true);
    await until(() => isMended(tab));
    expect(await focused(tab)).toMatch(/^a /);
    expect(await visible(tab, '#skip, h1')).toHaveLength(2);
  });

  it('prints clean', async () => {
    const tab = await cleaned();
    await at.driven.showAsPrinted(tab);
    expect(await visible(tab, 'nav, footer, aside, textarea')).toEqual([]);
    expect(await visible(tab, 'h1, article p')).not.toEqual([]);
    expect((await tab.pdf()).length).toBeGreaterThan(1000);
  });

  // Only Chromium's driver reads the accessibility tree.
  if (at.name === 'Chromium')
    it('has no hidden part in the accessibility tree, and its headline', async () => {
      const tab = await cleaned();
      const tree = JSON.stringify(await tab.accessibility.snapshot({ interestingOnly: false }));
      expect(tree).not.toMatch(/تلگرام|نظرات کاربران|تمام حقوق|navigation|complementary|contentinfo/);
      expect(tree).toMatch(/"role":"heading"/);
    });

  it('is announced once, and nothing of the announcement stays', async () => {
    const tab = await at.cleaned(STORY);
    await setPage(at.driven, tab, false);
    await tab.evaluate(() => {
      const seen: string[] = [];
      const observer = new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) seen.push(node.nodeName.toLowerCase());
      });
      observer.observe(document.documentElement, { childList: true });
      Object.assign(window, { seen });
    });
    await setPage(at.driven, tab, true);
    await until(() => isMended(tab));
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const [seen, silent] = await tab.evaluate(() => [
      (window as never as { seen: string[] }).seen,
      'ariaNotify' in document,
    ]);
    expect(seen).toEqual(silent ? [] : ['pakkhan-says']);
    expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});
