// @vitest-environment happy-dom
import { fakeBrowser } from '@webext-core/fake-browser';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { load, view } from '../../../src/popup/model';
import { sendMessage } from '../../../src/shared/messages';
import { asked, button, givenPopup, REQUESTS, STATE, show, text } from './given-popup';

vi.mock('../../../src/shared/messages', () => ({ sendMessage: vi.fn(), onMessage: vi.fn() }));

describe('the popup', () => {
  givenPopup();

  it('says in one line what has happened', async () => {
    await show(STATE);
    await vi.waitFor(() => expect(text()).toContain('12 parts hidden, 87 places mended'));
    expect(document.querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe('true');
  });

  it.each([
    [{ hidden: 1, mended: 0 }, '1 part hidden'],
    [{ hidden: 0, mended: 1 }, '1 place mended'],
    [{ hidden: 0, mended: 0 }, 'nothing to hide or mend'],
    [{ on: false }, 'untouched so far'],
    [{ on: false, verdict: 'unsure' }, 'This may not be a story'],
    [{ verdict: 'unsure' }, 'this is the best guess'],
    [{ stale: ['.gone'] }, 'This site has changed'],
    [{ problem: 'problemEngine' }, 'no half-spaces were mended'],
    [{ on: false, problem: 'problemLeftOver' }, 'Reload the page to see the text as published'],
    [{ problem: 'TypeError: x' }, 'left as it was'],
    [{ selectedWords: 3 }, '3 words are selected'],
  ])('tells of %j: %s', async (part, said) => {
    await show({ ...STATE, ...part });
    await vi.waitFor(() => expect(text()).toContain(said));
  });

  it.each([
    ['forbidden', 'Extensions cannot work here'],
    [undefined, 'Reload the page once'],
    [new Error('No response'), 'Reload the page once'],
    [{ ...STATE, verdict: 'none', on: false }, 'This page is not a news story'],
  ])('says what is the matter when the page is %j', async (state, said) => {
    await show(state);
    await vi.waitFor(() => expect(text()).toContain(said));
    expect(document.querySelector('[role=switch]')).toBeNull();
  });

  it('asks the page itself, and the background only where no cleaner answers', async () => {
    REQUESTS.pageState = STATE;
    await load();
    await vi.waitFor(() => expect(text()).toContain('12 parts hidden'));
    expect(asked.map(([type]) => type)).not.toContain('inspectTab');
    REQUESTS.pageState = new Error('nobody answers');
    await show({ ...STATE, hidden: 3 });
    await vi.waitFor(() => expect(text()).toContain('3 parts hidden'));
  });

  it('tells after a while that a busy page does not answer, and shows the answer when it comes after all', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    let answer = (_: unknown) => {};
    REQUESTS.pageState = new Promise((resolve) => {
      answer = resolve;
    });
    const loaded = load();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(view.value.kind).toBe('loading');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(text()).toContain('Reload the page once');
    answer(STATE);
    await loaded;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(text()).toContain('12 parts hidden');
  });

  it('asks once more where the background ended while it was asked, and keeps what it was told', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    vi.mocked(sendMessage).mockRejectedValueOnce(new Error('gone')).mockRejectedValueOnce(new Error('gone'));
    await show(STATE);
    expect(view.value).toMatchObject({ kind: 'page', state: STATE });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(view.value.kind).toBe('page');
  });

  it('has something to say even where the browser tells of no tab', async () => {
    fakeBrowser.tabs.query = (async () => []) as never;
    await show(STATE);
    await vi.waitFor(() => expect(text()).toContain('Reload the page once'));
  });

  it('says what a report holds, shows it, and saves it as a file', async () => {
    REQUESTS.makeReport = { address: 'https://known.ir/1', markup: ['<html>'] };
    await show(STATE);
    await vi.waitFor(() => button('Make a report').click());
    await vi.waitFor(() => expect(document.querySelector('pre')?.textContent).toContain('https://known.ir/1'));
    const report = JSON.parse(document.querySelector('pre')!.textContent!);
    expect(report).toMatchObject({ kind: 'pakkhan-report', complaint: 'clutterLeft', settings: { mode: 'auto' } });
    expect(text()).toContain('Nothing is sent');
    button('Save the report').click();
    await vi.waitFor(() => expect(text()).toContain('pakkhan-report-known.ir.json'));
  });
});
