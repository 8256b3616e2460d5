import { expect, it } from 'vitest';
import { until } from '../../src/tools/drive/driven';
import type { Given } from './given';
import { changeSettings, inspect, isMended, isRegistered, isUntouched, setPage } from './tab';

/** A known site and its story, and a site without a rule and without a grant. */
export const SITE = 'http://www.yjc.ir';
export const STORY = `${SITE}/fa/news/1/story`;
export const ELSEWHERE = 'http://roozname.example/2024/05/01/story';

/** Tests of the pages that are none of our business, or not before the reader asks. */
export function leftAlone(at: Given) {
  it('leaves no trace on a site that is switched off, and none of its styles', async () => {
    await changeSettings(at.driven, { sites: { 'yjc.ir': 'never' } });
    await until(() =>
      at.driven.inExtension(
        async () => !(await chrome.scripting.getRegisteredContentScripts()).some((s) => s.id === 'yjc'),
      ),
    );
    const page = await at.visit(STORY);
    expect(await isUntouched(page)).toBe(true);
    const styled = await page.evaluate(() => {
      document.documentElement.setAttribute('data-pakkhan-early', '');
      document.querySelector('nav')!.setAttribute('data-pakkhan-hidden', 'menu');
      return getComputedStyle(document.querySelector('nav')!).display;
    });
    expect(styled).toBe('block');
    await changeSettings(at.driven, { sites: {} });
    await isRegistered(at.driven, 'yjc');
  });

  it('waits for a click where the reader wants that', async () => {
    await changeSettings(at.driven, { mode: 'click' });
    await until(() =>
      at.driven.inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 0),
    );
    const page = await at.visit(STORY);
    expect(await isUntouched(page)).toBe(true);
    await setPage(at.driven, page, true);
    await until(() => isMended(page));
    await changeSettings(at.driven, { mode: 'auto' });
    await isRegistered(at.driven, 'yjc');
  });

  it('cleans a site without a rule on a click on the toolbar button, once however often it is injected', async () => {
    const page = await at.visit(ELSEWHERE);
    expect(await isUntouched(page)).toBe(true);
    const popup = await at.driven.openPopup(page);
    await until(async () => typeof (await inspect(at.driven, page).catch(() => undefined)) === 'object');
    await setPage(at.driven, page, true);
    await setPage(at.driven, page, true);
    await until(() => isMended(page));
    const mended = await page.evaluate(() => document.body.innerText);
    expect(mended).not.toContain('\u200c\u200c');
    await setPage(at.driven, page, false);
    expect(await isUntouched(page)).toBe(true);
    await popup.close();
  });

  it('leaves nothing of a site’s early style behind where the page is no story', async () => {
    const page = await at.visit(`${SITE}/fa/news/2/gone`);
    await until(() => page.evaluate(() => document.readyState === 'complete'));
    expect(await page.evaluate(() => document.documentElement.outerHTML.includes('pakkhan'))).toBe(false);
  });
}
