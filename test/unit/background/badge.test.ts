import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { showBadge, showCopied, showProblem } from '../../../src/background/badge';
import type { PageStatus } from '../../../src/shared/messages';
import { speak } from '../ui/speak';

const CLEANED: PageStatus = { verdict: 'article', on: true, hidden: 3, mended: 87 };
/** What the button of a tab shows now. */
let button: { text?: string; title?: string; colour?: string };

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
  button = {};
  const action = {
    setBadgeText: async ({ text }: { text: string }) => Object.assign(button, { text }),
    setTitle: async ({ title }: { title: string }) => Object.assign(button, { title }),
    setBadgeBackgroundColor: async ({ color: colour }: { color: string }) => Object.assign(button, { colour }),
  };
  Object.assign(fakeBrowser, { action });
});

it.each<[string, Partial<PageStatus>, string, RegExp]>([
  ['counts what was mended', {}, '87', /3 parts hidden, 87 places mended/],
  ['has room for three digits', { mended: 1_000 }, '999+', /1,000 places mended/],
  ['counts to the last of them', { mended: 999 }, '999', /999 places mended/],
  ['ticks a page that had nothing to mend', { mended: 0 }, '✓', /3 parts hidden/],
  ['is bare on a page that is as published', { on: false }, '', /: .+/],
  ['is bare and silent where there is no story', { on: false, verdict: 'none' }, '', /^[^:]+$/],
])('the button %s', async (_, state, text, title) => {
  await showBadge(1, { ...CLEANED, ...state });
  expect(button.text).toBe(text);
  expect(button.title).toMatch(title);
});

it('a problem comes before all numbers in a colour of its own, and the tooltip says what it is', async () => {
  await showBadge(1, CLEANED);
  const { colour } = button;
  await showBadge(1, { ...CLEANED, problem: 'problemEngine' });
  expect(button).toMatchObject({ text: '!', title: expect.stringContaining('half-spaces') });
  expect(button.colour).not.toBe(colour);
});

it('the button says why nothing happened, and that the text is copied', async () => {
  await showProblem(1, 'copyFailed');
  const { colour } = button;
  expect(button).toMatchObject({ text: '!', title: expect.stringContaining('no text') });
  await showCopied(1);
  expect(button).toMatchObject({ text: '✓', title: expect.stringContaining('Copied') });
  expect(button.colour).not.toBe(colour);
});
