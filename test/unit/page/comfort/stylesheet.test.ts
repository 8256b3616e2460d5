import { describe, expect, it } from 'vitest';
import { type Look, lookStylesheet } from '../../../../src/page/comfort/stylesheet';

const OWN: Look = { font: 'page', size: 1, theme: 'page' };
const css = (look: Partial<Look>) =>
  lookStylesheet({ ...OWN, ...look }, 'data-part', { families: 'Tahoma, sans-serif', em: 16 });

/** Relative luminance, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
const contrast = (a: string, b: string) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
};

describe('the stylesheet of reading comfort', () => {
  it('is empty for the look of the page itself', () => {
    expect(css({})).toBe('');
  });

  it('keeps the page’s fonts behind ours, and icons out of it', () => {
    expect(css({ font: 'vazirmatn' })).toContain("font-family: 'Pakkhan Vazirmatn', Tahoma, sans-serif");
    expect(css({ font: 'vazirmatn' })).toContain(':not(');
  });

  it('enlarges the text and no picture in it, spaces its lines, and is as wide as its own letters say', () => {
    expect(css({ size: 1.5 }).split('\n')).toEqual([
      '[data-part] { zoom: 1.5 }',
      '[data-part] :is(img, picture, video, iframe) { zoom: 0.6667 }',
    ]);
    expect(css({ lineHeight: 2 })).toMatch(/^\[data-part\], \[data-part\] :not\(.*\) \{ line-height: 2 !important \}$/);
    expect(css({ width: 30 })).toContain('max-width: 480px !important');
  });

  it('applies to nothing without the mark of a part', () => {
    const look = css({ font: 'vazirmatn', size: 1.5, lineHeight: 2, width: 30, theme: 'dark' });
    expect(look.split('\n').length).toBeGreaterThan(5);
    for (const line of look.split('\n')) expect(line).toMatch(/^(:has\()?\[data-part\]/);
  });

  it.each(['light', 'sepia', 'dark'] as const)('is readable in %s', (theme) => {
    const look = css({ theme });
    const ground = /background: (#\w{6})/.exec(look)![1]!;
    const [ink, link] = [...look.matchAll(/[; ]color: (#\w{6})/g)].map((m) => m[1]!);
    expect(contrast(ground, ink!)).toBeGreaterThanOrEqual(7);
    expect(contrast(ground, link!)).toBeGreaterThanOrEqual(4.5);
  });
});
