import { describe, expect, it } from 'vitest';
import { type Popup, until } from '../../src/tools/drive/driven';
import { POPUP } from '../../src/tools/drive/popup-parts';
import { fixture } from '../../src/tools/drive/server';
import { givenBrowser } from './given';
import { keepPicture, moving, SECTIONS, sectionShows, shows } from './interface';

const STORY = 'http://www.yjc.ir/fa/news/7123456/';
const PAGES = { 'yjc.ir/fa/news/7123456/': fixture('seed/yjc.html') };

/** Controls whose edge can not be seen, and chosen ones that look like the others. */
const unseen = (page: Popup) =>
  page.run((document) => {
    const view = document.defaultView!;
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((e) => e.getClientRects().length > 0);
    const style = (element: Element) => view.getComputedStyle(element);
    const hasEdge = (element: HTMLElement) => {
      const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = style(element);
      const isDrawn = Number.parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none';
      return isDrawn && !/^rgba\(.*, 0\)$/.test(borderTopColor) && borderTopColor !== backgroundColor;
    };
    const edges = shown('.button, .switch .track, .choice, .field, .cards label, .card')
      .filter((element) => !hasEdge(element))
      .map((element) => `no edge: ${element.className || element.localName} ${element.textContent?.slice(0, 30)}`);
    const states = shown('.choice label:has(:checked)')
      .filter((chosen) => {
        const other = chosen.parentElement!.querySelector('label:not(:has(:checked))')!;
        return style(chosen).backgroundColor === style(other).backgroundColor;
      })
      .map((chosen) => `looks like the others: ${chosen.textContent}`);
    const lost = shown('.button, .choice label, .row, a, p, h1, h2, h3')
      .filter((element) => style(element).color === style(element).backgroundColor)
      .map((element) => `text lost: ${element.textContent?.slice(0, 30)}`);
    return [...edges, ...states, ...lost];
  });
const isForced = (page: Popup) =>
  page.run((document) => document.defaultView!.matchMedia('(forced-colors: active)').matches);

describe.each(['Chromium', 'Firefox'] as const)('with forced colours and no motion in %s', (browser) => {
  const at = givenBrowser(browser, PAGES, { forcedColors: true, reducedMotion: true });

  it('every control of the popup keeps its edge, and what is chosen its look', async () => {
    const page = await at.visit(STORY);
    const popup = await at.driven.openPopup(page);
    await shows(popup, `${POPUP.pageSwitch}[aria-checked=true]`);
    expect(await isForced(popup)).toBe(true);
    await popup.click(POPUP.copyOptions);
    await shows(popup, '#copy-options:not([hidden])');
    await keepPicture(popup, `popup-forced-${browser}`);
    expect(await unseen(popup)).toEqual([]);
    expect(await moving(popup)).toEqual([]);
    const track = (on: boolean) =>
      popup.run((document, on) => {
        const [track] = document.querySelectorAll(`[role=switch][aria-checked=${on}] .track`);
        return track && document.defaultView!.getComputedStyle(track).backgroundColor;
      }, on);
    const whenOn = await track(true);
    await popup.click(POPUP.pageSwitch);
    await shows(popup, `${POPUP.pageSwitch}[aria-checked=false]`);
    await until(async () => (await track(false)) !== undefined && (await track(false)) !== whenOn);
    await popup.click(POPUP.comfort);
    await shows(popup, '.comfort');
    expect(await unseen(popup)).toEqual([]);
    await keepPicture(popup, `popup-comfort-forced-${browser}`);
    await popup.close();
  });

  it('every control of the options keeps its edge, and what is chosen its look', async () => {
    const options = await at.driven.openOwn('src/options/index.html');
    await shows(options, 'h2');
    expect(await isForced(options)).toBe(true);
    for (const section of SECTIONS) {
      await options.click(`a[href="#${section}"]`);
      await sectionShows(options, section);
      expect([section, await unseen(options)]).toEqual([section, []]);
      expect([section, await moving(options)]).toEqual([section, []]);
    }
    const [current, other] = await options.run((document) => {
      const links = ['a[aria-current]', 'nav a:not([aria-current])'].map((s) => document.querySelector(s)!);
      return links.map((link) => {
        const { backgroundColor, borderTopColor, borderInlineStartColor, fontWeight } =
          document.defaultView!.getComputedStyle(link);
        return [backgroundColor, borderTopColor, borderInlineStartColor, fontWeight].join();
      });
    });
    expect(current).not.toBe(other);
    await keepPicture(options, `options-forced-${browser}`);
    await options.close();
  });
});
