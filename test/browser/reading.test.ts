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

/** Pictures far below that the browser loads when they come near, and one that a script of the page does. */
const LAZY = `<figure><img id="by-browser" loading="lazy" src="/late.jpg" alt=""><figcaption>عکس از ایستگاه</figcaption></figure>
<p><img id="by-script" data-src="/later.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" alt=""></p>
<script>
  const picture = document.getElementById('by-script');
  new IntersectionObserver(([{ isIntersecting }]) => { if (isIntersecting) picture.src = picture.dataset.src; }).observe(picture);
</script>`;
const PICTURES = 'http://www.yjc.ir/fa/news/2/pictures';

const PAGES = {
  'yjc.ir/fa/news/1/story': PAGE,
  'yjc.ir/fa/news/2/pictures': storyPage({ words: 3000, inside: LAZY }),
};

inEachBrowser('a cleaned page', PAGES, (at) => {
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

  it('is found by what it reads as now, and not by what is hidden; what was found stays selected', async () => {
    const tab = await cleaned();
    const found = (text: string) =>
      tab.evaluate((text) => {
        getSelection()!.removeAllRanges();
        return (window as never as { find(text: string): boolean }).find(text);
      }, text);
    // Published with Arabic letters.
    expect(await found('کارشناسان یادآور')).toBe(true);
    expect(await found('می\u200cشود')).toBe(true);
    expect(await found('واتساپ')).toBe(false);
    expect(await found('کارشناسان یادآور')).toBe(true);
    await tab.evaluate(() => {
      const more = document.querySelector('article p')!.cloneNode(true) as Element;
      more.textContent = 'این بند تازه است و بعد افزوده می شود.';
      document.querySelector('.news-body')!.prepend(more);
    });
    await until(() => tab.$eval('.news-body p', (p) => p.textContent!.includes('می\u200cشود')));
    expect(await tab.evaluate(() => getSelection()!.toString())).toBe('کارشناسان یادآور');
    await setPage(at.driven, tab, false);
    expect(await found('واتساپ')).toBe(true);
  });

  it('loads its pictures when they come near, and shows them', async () => {
    const tab = await at.cleaned(PICTURES);
    const loaded = () =>
      tab.$$eval('#by-browser, #by-script', (all) =>
        all.filter((e) => (e as HTMLImageElement).naturalWidth > 1).map(({ id }) => id),
      );
    expect(await loaded()).toEqual([]);
    await tab.bringToFront();
    for (const id of ['by-browser', 'by-script']) {
      await tab.$eval(`#${id}`, (e) => e.scrollIntoView());
      await until(async () => (await loaded()).includes(id));
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await visible(tab, '#by-browser, #by-script')).toHaveLength(2);
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
    const said = () => tab.evaluate(() => (window as never as { seen: string[] }).seen);
    const isSilent = await tab.evaluate(() => 'ariaNotify' in document);
    if (!isSilent) await until(async () => (await said()).length > 0);
    await until(() => tab.evaluate(() => document.documentElement.children.length === 2));
    expect(await said()).toEqual(isSilent ? [] : ['pakkhan-says']);
  });
});
