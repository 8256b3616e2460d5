import { expect, it } from 'vitest';
import { until } from '../../src/tools/drive/driven';
import type { Given } from './given';
import { hiddenCount } from './page';
import { isMended, setPage } from './tab';

const STORY = '/fa/news/1/story';

/** Tests that a page learns nothing through us and has no say, and that we send nothing anywhere. */
export function privacy(at: Given, site: string) {
  it('obeys no message of the page', async () => {
    const page = await at.cleaned(site + STORY);
    const before = await hiddenCount(page);
    await page.evaluate(() => {
      for (const data of [{ type: 'setPage', data: false, id: 1, timestamp: 1 }, 'setPage', { pakkhan: 'off' }]) {
        window.postMessage(data, '*');
        for (const target of [document, window])
          for (const type of ['message', 'pakkhan', 'pakkhan-takeover', 'setPage'])
            target.dispatchEvent(new CustomEvent(type, { detail: data }));
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await isMended(page)).toBe(true);
    expect(await hiddenCount(page)).toBe(before);
    expect(
      await page.evaluate(
        () => (globalThis as never as { chrome?: { runtime?: unknown } }).chrome?.runtime === undefined,
      ),
    ).toBe(true);
  });

  it('could not send anything if it wanted to: its own policy forbids all but its own files', async () => {
    const asked = at.server.requests.length;
    const fetched = (address: string) =>
      at.driven.inExtension(
        (address) =>
          fetch(address, { mode: 'no-cors' }).then(
            () => 'fetched',
            () => 'refused',
          ),
        address,
      );
    expect(await fetched(`${site}${STORY}`)).toBe('refused');
    expect(await fetched('/manifest.json')).toBe('fetched');
    expect(at.server.requests.slice(asked)).toEqual([]);
  });

  it('sends nothing anywhere', async () => {
    const asked = at.server.requests.length;
    const page = await at.visit('about:blank');
    const seen: string[] = [];
    page.on('request', (request) => seen.push(request.url()));
    await page.goto(site + STORY);
    await until(() => isMended(page));
    await setPage(at.driven, page, false);
    const ours = seen.filter((url) => !url.startsWith(site) && !url.startsWith('data:'));
    expect(ours).toEqual([]);
    const served = at.server.requests
      .slice(asked)
      .filter((path) => path !== `yjc.ir${STORY}` && path !== 'yjc.ir/favicon.ico');
    expect(served).toEqual([]);
  });
}
