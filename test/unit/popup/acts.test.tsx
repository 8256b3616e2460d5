// @vitest-environment happy-dom
import { fakeBrowser } from '@webext-core/fake-browser';
import { describe, expect, it, vi } from 'vitest';
import { asked, button, givenPopup, REQUESTS, STATE, show, text } from './given-popup';

vi.mock('../../../src/shared/messages', () => ({ sendMessage: vi.fn(), onMessage: vi.fn() }));

describe('what the popup does', () => {
  givenPopup();

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
