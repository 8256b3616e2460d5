// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { followPage, view } from '../../../src/popup/model';
import { onMessage } from '../../../src/shared/messages';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings';
import { readSettings, updateSettings } from '../../../src/shared/settings-store';
import { loadSettings } from '../../../src/ui/settings';
import { asked, button, givenPopup, REQUESTS, STATE, show, text } from './given-popup';

vi.mock('../../../src/shared/messages', () => ({ sendMessage: vi.fn(), onMessage: vi.fn() }));

const AD = { id: 1, reason: 'ad', rule: 'x', excerpt: 'بخرید', selector: 'div.ad' };
const WORD = { id: 2, rule: 'kashida', before: 'کتـاب', after: 'کتاب', times: 3 };

describe('the list of changes', () => {
  givenPopup();
  const open = async () => {
    REQUESTS.changes = { hidden: [AD], mended: [WORD] };
    REQUESTS.restore = { ...STATE, hidden: 11 };
    await show(STATE);
    await vi.waitFor(() => button('What changed').click());
    await vi.waitFor(() => expect(document.querySelectorAll('.entry')).toHaveLength(2));
  };

  it('shows on the page what is pointed at, and nothing any more when it is left', async () => {
    await open();
    const [entry] = document.querySelectorAll('.entry');
    entry!.dispatchEvent(new Event('pointerenter'));
    entry!.dispatchEvent(new Event('pointerleave'));
    expect(asked.filter(([type]) => type === 'pointAt').map(([, ref]) => ref)).toEqual([
      { kind: 'hidden', id: 1 },
      null,
    ]);
  });

  it('takes back one change on this page alone', async () => {
    await open();
    button('Restore').click();
    await vi.waitFor(() => expect(asked).toContainEqual(['restore', { kind: 'hidden', id: 1 }]));
    expect((await readSettings()).readerRules).toEqual({});
  });

  it('never hides a part of the site again when the reader says so', async () => {
    await open();
    button('Never hide this here').click();
    await vi.waitFor(async () =>
      expect((await readSettings()).readerRules).toEqual({ 'known.ir': { hide: [], show: ['div.ad'] } }),
    );
    expect(asked).toContainEqual(['restore', { kind: 'hidden', id: 1 }]);
  });

  it('leaves a word alone from now on when the reader says so', async () => {
    await open();
    button('Leave this word alone').click();
    await vi.waitFor(async () => expect((await readSettings()).words.never).toEqual(['کتـاب']));
    expect(asked).toContainEqual(['restore', { kind: 'mended', id: 2 }]);
  });

  it('says so, and keeps no rule, when the page does not answer', async () => {
    await open();
    REQUESTS.restore = new Error('No response');
    button('Never hide this here').click();
    await vi.waitFor(() => expect(text()).toContain('did not answer'));
    expect((await readSettings()).readerRules).toEqual({});
  });
});

describe('what the popup knows', () => {
  givenPopup();

  it('follows its own page while it is being mended, and no other', async () => {
    followPage();
    const tell = vi.mocked(onMessage).mock.calls.find(([type]) => type === 'report')![1] as (message: object) => void;
    await show(STATE);
    tell({ data: { ...STATE, hidden: 5 }, sender: { tab: { id: 8 } } });
    expect(view.value).toMatchObject({ state: { hidden: 12 } });
    tell({ data: { ...STATE, hidden: 5 }, sender: { tab: { id: 7 } } });
    await vi.waitFor(() => expect(text()).toContain('5 parts hidden'));
  });

  it('puts a page back at once whose site shall never be cleaned', async () => {
    REQUESTS.cleanTab = { ...STATE, on: false };
    await show(STATE);
    await vi.waitFor(() => document.querySelectorAll<HTMLElement>('.choice input')[2]!.click());
    await vi.waitFor(() => expect(asked).toContainEqual(['cleanTab', { tabId: 7, on: false }]));
  });

  it.each([
    [{ verdict: 'article', on: true }, 'clutterLeft'],
    [{ verdict: 'article', on: false }, 'storyHidden'],
  ])('takes for the likely complaint about a page that is %j: %s', async (state, complaint) => {
    REQUESTS.makeReport = { address: 'https://known.ir/1', markup: [] };
    await show({ ...STATE, ...state });
    await vi.waitFor(() => button('Make a report').click());
    await vi.waitFor(() => expect(document.querySelector('pre')?.textContent).toContain(`"${complaint}"`));
  });

  it('tells a report how many words the reader has listed, and none of them', async () => {
    await updateSettings(() => ({ ...DEFAULT_SETTINGS, words: { never: ['رازمن', 'گل'], always: [] } }));
    await loadSettings();
    REQUESTS.makeReport = { address: 'https://known.ir/1', markup: [] };
    await show(STATE);
    await vi.waitFor(() => button('Make a report').click());
    await vi.waitFor(() => expect(document.querySelector('pre')?.textContent).toContain('https://known.ir/1'));
    const report = document.querySelector('pre')!.textContent!;
    expect(JSON.parse(report).settings.words).toEqual({ never: 2, always: 0 });
    expect(report).not.toContain('رازمن');
  });
});
