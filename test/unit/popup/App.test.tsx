// @vitest-environment happy-dom
import { fakeBrowser } from '@webext-core/fake-browser';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { App } from '../../../src/popup/App';
import { refused } from '../../../src/popup/copy';
import { load, screen, view } from '../../../src/popup/model';
import { sendMessage } from '../../../src/shared/messages';
import { grantLocks } from '../shared/locks';
import { speak } from '../ui/speak';

vi.mock('../../../src/shared/messages', () => ({ sendMessage: vi.fn(), onMessage: vi.fn() }));

const STATE = {
  verdict: 'article',
  on: true,
  site: 'known.ir',
  hidden: 12,
  mended: 87,
  words: 540,
  characters: 3204,
  selectedWords: 0,
  stale: [],
};
const REQUESTS: Record<string, unknown> = {};
const asked: [string, unknown][] = [];

const show = async (state: unknown) => {
  REQUESTS.inspectTab = state;
  await load();
};
const text = () => document.body.textContent ?? '';
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((b) =>
    (b.getAttribute('aria-label') ?? b.textContent)?.includes(name),
  )!;

describe('the popup', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    speak('en');
    grantLocks();
    asked.length = 0;
    for (const key of Object.keys(REQUESTS)) delete REQUESTS[key];
    vi.mocked(sendMessage).mockImplementation((async (type: string, data: unknown) => {
      asked.push([type, data]);
      const answer = REQUESTS[type];
      if (answer instanceof Error) throw answer;
      return answer;
    }) as unknown as typeof sendMessage);
    fakeBrowser.tabs.query = (async () => [{ id: 7 }]) as never;
    fakeBrowser.permissions.contains = async () => true;
    fakeBrowser.runtime.getManifest = () => ({ host_permissions: ['*://*.known.ir/*'] }) as never;
    view.value = { kind: 'loading' };
    screen.value = 'main';
    refused.value = undefined;
    render(<App />, document.body);
  });
  afterEach(() => render(null, document.body));

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

  it('offers only the selection to copy when there is one, and takes only that', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: vi.fn(async () => undefined) } });
    REQUESTS.copyText = { text: 'سه واژهٔ برگزیده', words: 3 };
    await show({ ...STATE, selectedWords: 3 });
    await vi.waitFor(() => button('Copy the selection').click());
    await vi.waitFor(() => expect(text()).toContain('Copied: 3 words'));
    expect(asked.at(-1)).toEqual(['copyText', expect.objectContaining({ selection: true, format: 'plain' })]);
    expect(navigator.clipboard.writeText).toHaveBeenCalledWith('سه واژهٔ برگزیده');
  });

  it('shows the text when the browser refuses the clipboard', async () => {
    const clipboard = { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
    vi.stubGlobal('navigator', { ...navigator, clipboard });
    REQUESTS.copyText = { text: 'متن خبر', words: 2 };
    await show(STATE);
    await vi.waitFor(() => button('Copy clean text').click());
    await vi.waitFor(() => expect(document.querySelector('textarea')?.value).toBe('متن خبر'));
    expect(document.querySelector('[role=status]')?.textContent).toContain('refused');
  });

  it('says so when there is no text to copy', async () => {
    REQUESTS.copyText = new Error('No response');
    await show(STATE);
    await vi.waitFor(() => button('Copy clean text').click());
    await vi.waitFor(() => expect(text()).toContain('There was no text to copy'));
  });

  it('says so when the browser does not grant a site, and leaves it to clicks', async () => {
    fakeBrowser.permissions.request = async () => false;
    await show({ ...STATE, site: 'unknown.ir' });
    await vi.waitFor(() => document.querySelector<HTMLElement>('.choice input')!.click());
    await vi.waitFor(() => expect(text()).toContain('your click still works'));
    const kept = asked.filter(([type]) => type === 'keepSiteMode').map(([, choice]) => choice);
    expect(kept).toEqual([
      { site: 'unknown.ir', mode: 'auto' },
      { site: 'unknown.ir', mode: 'click' },
    ]);
  });

  it('cleans at once the story of a site that shall always be cleaned', async () => {
    fakeBrowser.permissions.request = async () => true;
    REQUESTS.cleanTab = { ...STATE, site: 'unknown.ir' };
    await show({ ...STATE, site: 'unknown.ir', on: false });
    await vi.waitFor(() => document.querySelector<HTMLElement>('.choice input')!.click());
    await vi.waitFor(() => expect(asked).toContainEqual(['cleanTab', { tabId: 7, on: true }]));
  });

  it('has sent everything on its way before the browser’s question can close it', async () => {
    fakeBrowser.permissions.request = () => new Promise(() => undefined);
    await show({ ...STATE, site: 'unknown.ir', on: false });
    await vi.waitFor(() => expect(document.querySelector('.choice input')).not.toBeNull());
    document.querySelector<HTMLElement>('.choice input')!.click();
    expect(asked.map(([type]) => type)).toEqual(expect.arrayContaining(['keepSiteMode', 'cleanTab']));
  });

  it('says so when the choice for a site could not be saved', async () => {
    REQUESTS.keepSiteMode = 'full';
    await show(STATE);
    await vi.waitFor(() => document.querySelectorAll<HTMLElement>('.choice input')[1]!.click());
    await vi.waitFor(() => expect(text()).toContain('no room left'));
  });

  it('asks for the grant that is missing', async () => {
    fakeBrowser.permissions.contains = async () => false;
    await show(STATE);
    await vi.waitFor(() => expect(text()).toContain('has not given permission'));
  });
});
