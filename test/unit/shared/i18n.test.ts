// @vitest-environment happy-dom
import { fakeBrowser } from '@webext-core/fake-browser';
import { expect, it, vi } from 'vitest';
import { speak } from '../ui/speak';

/** The module as it begins in a browser of a language: it remembers how numbers are written. */
async function inLanguage(language: 'fa' | 'en') {
  vi.resetModules();
  fakeBrowser.reset();
  speak(language);
  return import('../../../src/shared/i18n');
}

it.each([
  ['fa', '۱٬۲۳۴', '۰.۱.۱۲', '۱ فروردین ۱۴۰۳', 'rtl'],
  ['en', '1,234', '0.1.12', 'March 20, 2024', 'ltr'],
] as const)(
  'in %s numbers, versions, days and the page itself are as a reader has them',
  async (language, number, version, day, dir) => {
    const { formatNumber, formatVersion, formatDay, localizeDocument } = await inLanguage(language);
    expect([formatNumber(1234), formatVersion('0.1.12'), formatDay('2024-03-20')]).toEqual([number, version, day]);
    localizeDocument(document, 'name');
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual([language, dir]);
    expect(document.title).not.toBe('');
  },
);

it('numbers within a message have the reader’s digits, in the form that their count asks for', async () => {
  const { t, tCount } = await inLanguage('fa');
  expect(t('range', 4, 10)).toMatch(/۴.*۱۰/);
  expect(tCount('copied', 12)).toContain('۱۲');
  const english = await inLanguage('en');
  expect([english.tCount('copied', 1), english.tCount('copied', 2)]).toEqual(['Copied: 1 word', 'Copied: 2 words']);
});
