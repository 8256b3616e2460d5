import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../src/tools/drive/driven';
import { paragraphs } from '../../src/tools/pages/filler';
import { inEachBrowser } from './given';
import { changeSettings, isRegistered, setPage } from './tab';

/** A known site whose addresses do not tell stories from other pages, and one whose addresses do. */
const VAGUE = 'http://tarafdari.com';
const CLEAR = 'http://www.yjc.ir';

/** Milliseconds between the pieces of a page: long enough to look at it while it comes. */
const APART = 1500;
const FILLER = `<!--${' '.repeat(4000)}-->`;
const header = '<nav id="menu"><a href="/">خانه</a> <a href="/sport">ورزش</a></nav>';

/** Comes in two or more pieces of equal length: a menu, then what follows. */
function slowly(...parts: string[]) {
  const length = Math.max(...parts.map((part) => part.length));
  const html = parts.map((part) => part + ' '.repeat(length - part.length)).join('');
  return { html, pieces: parts.length, apart: APART };
}

/** Remembers how the page was being shown when its first part came. */
const remember = '<script>window.early = [...document.documentElement.attributes].at(-1).value</script>';
/** Notes in each frame in which the headline is shown where it and the first paragraph stand, and whether the menu is there. */
const watch = `<script>
  window.seen = [];
  const watch = () => {
    const [title, first] = document.querySelectorAll('h1, .body p');
    const top = (element) => Math.round(element.getBoundingClientRect().top);
    if (first?.getClientRects().length)
      seen.push([top(title), top(first), 'menu', document.querySelector('#menu').getClientRects().length > 0].join(' '));
    requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
</script>`;
const page = (rest: string[]) =>
  slowly(`<!doctype html><html lang="fa" dir="rtl"><title>خبر</title><body>${remember}${FILLER}${header}`, ...rest);
const story = (body: string) =>
  `<h1>خبری که آهسته می رسد</h1><div class="${body}">${paragraphs(120)
    .map((text) => `<p>${text}</p>`)
    .join('')}`;
const list = Array.from({ length: 9 }, (_, n) => `<h2><a href="/node/${n}00">خبر شماره ${n} درباره شهر</a></h2>`).join(
  '',
);

const shows = (page: Page, selector: string) =>
  page.evaluate((selector) => (document.querySelector(selector)?.getClientRects().length ?? 0) > 0, selector);
const isThere = (page: Page, selector: string) =>
  page.evaluate((selector) => document.querySelector(selector) !== null, selector);

const PAGES = {
  'tarafdari.com/node/2401557': page([story('field-name-body'), '</div>']),
  'tarafdari.com/some/longer-address-of-a-story': page([story('field-name-body'), '</div>']),
  'tarafdari.com/': page([list, '']),
  'tarafdari.com/some/longer-address-of-a-list': page([list, '']),
  'yjc.ir/fa/news/1/story': page([`<div class="news_body_con">${story('body')}`, '</div></div>']),
  'yjc.ir/fa/news/4/watched': {
    ...page([
      `${watch}<meta property="og:type" content="article"><div class="news_body_con"><time>۱۲ اردیبهشت ۱۴۰۳ - ۰۸:۰۰</time>${story('body')}`,
      '</div></div><div class="related"><h3>خبرهای دیگر</h3><a href="/fa/news/9">خبری دیگر درباره شهر</a></div>',
    ]),
    apart: 300,
  },
  'yjc.ir/fa/news/3/clicked': page([
    `<div class="news_body_con">${story('body')}`,
    '<p>این بند آخر می رسد.</p></div></div><div class="comments" id="late"><h3>نظر شما</h3><form><textarea></textarea></form></div>',
  ]),
  'yjc.ir/fa/news/2/stale': page(['<div class="of-another-time"><p>متن</p>', '<p>متن</p>', '</div>']),
};

inEachBrowser('while a page comes in,', PAGES, (at) => {
  /** Goes to an address without waiting for the page. */
  const start = async (url: string) => {
    const page = await at.visit('about:blank');
    void page.goto(url).catch(() => undefined);
    await until(() => isThere(page, '#menu'));
    return page;
  };

  it('shows a story alone before the rest has come, where the address tells that it is one', async () => {
    const page = await start(`${CLEAR}/fa/news/1/story`);
    await until(() => isThere(page, '.body p'));
    await until(async () => !(await shows(page, '#menu')), 1000);
    expect(await shows(page, '.body p')).toBe(true);
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
  });

  it('moves nothing of a story from its first paint until it is mended, nor shows a menu in between', async () => {
    const page = await at.visit(`${CLEAR}/fa/news/4/watched`);
    await until(() => page.evaluate(() => document.querySelector('.body')!.textContent!.includes('می\u200cشود')));
    const seen = await page.evaluate(() => (window as never as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toContain('menu false');
  });

  it('hides and mends what comes after the reader has asked for it, too', async () => {
    const url = `${CLEAR}/fa/news/3/clicked`;
    const page = await start(url);
    await until(() => isThere(page, '.body p'));
    const cleaning = setPage(at.driven, page, true, url);
    // Firefox puts no script into a page that is still coming.
    if (at.name === 'Chromium') {
      await until(() => isThere(page, '[data-pakkhan-hidden]'), APART);
      expect(await page.evaluate(() => document.readyState)).toBe('loading');
    }
    await cleaning;
    await until(() => page.evaluate(() => document.querySelector('.body')!.textContent!.includes('می\u200cرسد.')));
    expect([await isThere(page, '#late'), await shows(page, '#late')]).toEqual([true, false]);
    await setPage(at.driven, page, false);
    expect(await shows(page, '#late')).toBe(true);
  });

  it('does not leave a page empty whose rule finds nothing', async () => {
    const page = await start(`${CLEAR}/fa/news/2/stale`);
    await until(() => shows(page, '#menu'), 1200);
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
  });

  const early = (page: Page) => page.evaluate(() => (window as never as { early: string }).early);

  it('shows it alone from the first byte on where the address has a number or a day', async () => {
    const page = await start(`${VAGUE}/node/2401557`);
    expect(await early(page)).toBe('alone');
    await until(() => isThere(page, '.field-name-body p'));
    expect([await shows(page, '.field-name-body p'), await shows(page, '#menu')]).toEqual([true, false]);
  });

  it('shows it alone as soon as some of it is there, where the address does not tell', async () => {
    const page = await start(`${VAGUE}/some/longer-address-of-a-story`);
    expect([await early(page), await shows(page, '#menu')]).toEqual(['found', true]);
    await until(() => isThere(page, '.field-name-body p'));
    expect([await shows(page, '.field-name-body p'), await shows(page, '#menu')]).toEqual([true, false]);
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
  });

  it.each(['/', '/some/longer-address-of-a-list'])(
    'never hides anything of a page without a story: %s',
    async (path) => {
      const page = await start(VAGUE + path);
      const hidden: string[] = [];
      await until(async () => {
        for (const selector of ['#menu', 'h2'])
          if ((await isThere(page, selector)) && !(await shows(page, selector))) hidden.push(selector);
        return page.evaluate(() => document.readyState === 'complete');
      });
      expect(await isThere(page, 'h2')).toBe(true);
      expect(hidden).toEqual([]);
    },
  );

  it('does nothing of the kind on a site that is off', async () => {
    await changeSettings(at.driven, { sites: { 'yjc.ir': 'never' } });
    await isRegistered(at.driven, 'yjc', false);
    const page = await start(`${CLEAR}/fa/news/1/story`);
    await until(() => isThere(page, '.body p'));
    expect(await shows(page, '#menu')).toBe(true);
    expect(await page.evaluate(() => document.documentElement.outerHTML.includes('pakkhan'))).toBe(false);
    await changeSettings(at.driven, { sites: {} });
    await isRegistered(at.driven, 'yjc');
  });
});
