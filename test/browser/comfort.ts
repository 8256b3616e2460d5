import { expect, it } from 'vitest';
import { until } from '../../src/tools/drive/driven';
import type { Given } from './given';
import { changeSettings } from './tab';

/** A test of the reader's comfort on stories of «yjc.ir», each in a window of its own. */
export function wearsLook(at: Given, stories: readonly string[]) {
  it('wears the look that the reader wants, in every window, and its own again', async () => {
    const pages = await Promise.all(stories.map((url) => at.cleaned(url)));
    const looks = () =>
      Promise.all(
        pages.map((page) =>
          page.$eval('article p', (p) => {
            const { color, fontFamily, lineHeight } = getComputedStyle(p);
            const ground = getComputedStyle(document.body).backgroundColor;
            const faces = [...document.fonts].map(({ family }) => family).join();
            return {
              color,
              fontFamily,
              lineHeight,
              ground,
              faces,
              marks: document.querySelectorAll('[data-pakkhan-part]').length,
              width: p.getBoundingClientRect().width,
            };
          }),
        ),
      );
    const before = await looks();
    const look = { font: 'vazirmatn', size: 1, theme: 'sepia', lineHeight: 2.5, width: 20 };
    await changeSettings(at.driven, { comfort: { 'yjc.ir': look } });
    await until(async () => (await looks()).every(({ color }, n) => color !== before[n]!.color));
    for (const [n, { fontFamily, lineHeight, ground, faces, width }] of (await looks()).entries()) {
      expect([fontFamily, faces].join()).toMatch(/Vazirmatn.*Vazirmatn/);
      expect([lineHeight, ground]).not.toEqual([before[n]!.lineHeight, before[n]!.ground]);
      expect(width).toBeLessThan(before[n]!.width);
    }
    await changeSettings(at.driven, { comfort: {} });
    await until(async () => JSON.stringify(await looks()) === JSON.stringify(before));
  });
}
