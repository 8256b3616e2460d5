// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announcer } from '../../../src/content/announce';
import { type PageStatus, sendMessage } from '../../../src/shared/messages';

vi.mock('../../../src/shared/messages', () => ({ sendMessage: vi.fn() }));

const STATUS: PageStatus = { verdict: 'article', on: true, hidden: 3, mended: 4 };
const region = () => document.querySelector('pakkhan-says');

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(sendMessage).mockReset();
  vi.mocked(sendMessage).mockResolvedValue('پاک شد' as never);
});
afterEach(() => {
  vi.useRealTimers();
  region()?.remove();
});

it('what the reader asked for is said by an element of ours, which is gone after a moment', async () => {
  const announcer = new Announcer(document);
  announcer.report(STATUS);
  await announcer.announce(new AbortController().signal);
  expect(region()?.parentElement).toBe(document.documentElement);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(region()).toBeNull();
});

it('the element is gone at once when the session ends, and never comes when it has ended', async () => {
  const announcer = new Announcer(document);
  announcer.report(STATUS);
  const session = new AbortController();
  await announcer.announce(session.signal);
  session.abort();
  expect(region()).toBeNull();
  await announcer.announce(session.signal);
  expect(region()).toBeNull();
});

it('what the reader did not ask for adds nothing to the page', async () => {
  const announcer = new Announcer(document);
  announcer.report(STATUS);
  await announcer.announce();
  expect(region()).toBeNull();
});

it('a browser that can say it by itself does, and nothing is added', async () => {
  const ariaNotify = vi.fn();
  const announcer = new Announcer(Object.assign(document, { ariaNotify }));
  announcer.report(STATUS);
  await announcer.announce(new AbortController().signal);
  Reflect.deleteProperty(document, 'ariaNotify');
  expect(ariaNotify).toHaveBeenCalledExactlyOnceWith('پاک شد');
  expect(region()).toBeNull();
});

it('nothing is said where the background does not answer', async () => {
  vi.mocked(sendMessage).mockRejectedValue(new Error('gone'));
  const announcer = new Announcer(document);
  announcer.report(STATUS);
  await announcer.announce(new AbortController().signal);
  expect(region()).toBeNull();
});
