// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { batchesOf } from '../../../src/content/mending/batches';
import { mendTexts } from '../../../src/content/mending/mender';
import { Mending } from '../../../src/content/mending/mending';
import { Journal } from '../../../src/page/repair/journal';
import { type Paragraph, paragraphsIn } from '../../../src/page/repair/paragraphs';
import { type MendRequest, sendMessage } from '../../../src/shared/messages';
import type { Edit } from '../../../src/text';

vi.mock('../../../src/shared/messages', () => ({ sendMessage: vi.fn() }));

/** Puts a half-space after every «می». */
const edits = (text: string): Edit[] =>
  [...text.matchAll(/(?<=می) /g)].map(({ index }) => ({ rule: 'x', start: index, deleted: ' ', inserted: '\u200c' }));
const asked: MendRequest[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.mocked(sendMessage).mockReset();
  vi.mocked(sendMessage).mockImplementation((async (_: string, request: MendRequest) => {
    asked.push(request);
    return request.texts.map(edits);
  }) as never);
});

const page = (html: string) => {
  document.body.innerHTML = `<main>${html}</main>`;
  return document.querySelector('main')!;
};
const paragraphsOf = (html: string): Paragraph[] => [...paragraphsIn(page(html), () => false)];

it('a background that ends while it serves is asked again, three times in all', async () => {
  vi.useFakeTimers();
  vi.mocked(sendMessage).mockRejectedValueOnce(new Error('gone')).mockRejectedValueOnce(new Error('gone'));
  const mended = mendTexts({ texts: ['می شود'] });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await mended).toEqual([edits('می شود')]);
  vi.mocked(sendMessage).mockRejectedValue(new Error('damaged'));
  const failed = expect(mendTexts({ texts: [] })).rejects.toThrow('damaged');
  await vi.advanceTimersByTimeAsync(5_000);
  await failed;
  expect(sendMessage).toHaveBeenCalledTimes(6);
  vi.useRealTimers();
});

it('few paragraphs are one batch; of many, those in view go first, and none is lost', () => {
  expect(batchesOf(paragraphsOf('<p>یک</p><p>دو</p>'))).toHaveLength(1);
  const paragraphs = paragraphsOf(`<p>${'متن '.repeat(500)}</p>`.repeat(10));
  const above = new Set(paragraphs.slice(0, 4).map(({ pieces }) => pieces[0]!.node));
  const place = vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    return { bottom: above.has(this.startContainer as Text) ? -1 : 1 } as DOMRect;
  });
  const batches = batchesOf(paragraphs);
  place.mockRestore();
  expect(batches.length).toBeGreaterThan(1);
  expect(batches.flat().map((paragraph) => paragraphs.indexOf(paragraph))).toEqual([4, 5, 6, 7, 8, 9, 0, 1, 2, 3]);
});

it('what was mended is counted by words, asked for once, and text without a Persian letter never', async () => {
  const root = page('<p>این می شود و آن می شود</p><p>Reporters said.</p>');
  const mending = new Mending(new Journal(), ['گل'], () => false);
  const { signal } = new AbortController();
  await mending.mendBelow([root], signal);
  expect(root.textContent).toContain('این می\u200cشود و آن می\u200cشود');
  expect(asked).toEqual([{ texts: ['این می شود و آن می شود'], never: ['گل'] }]);
  expect([...mending.words.values()].map(({ before, after }) => [before, after])).toEqual([['می شود', 'می\u200cشود']]);
  expect(mending.count).toBe(2);
  await mending.mendBelow([root], signal);
  expect(asked).toHaveLength(1);
});

it('text that the page has changed meanwhile is left to it', async () => {
  const root = page('<p>این می شود</p>');
  const mending = new Mending(new Journal(), [], () => false);
  const work = mending.mendBelow([root], new AbortController().signal);
  root.querySelector('p')!.firstChild!.nodeValue = 'آن می شود و بس';
  await work;
  expect(root.textContent).toBe('آن می شود و بس');
  expect(mending.count).toBe(0);
});

it('words of text that has left the page are forgotten', async () => {
  const root = page('<p>این می شود</p><p>آن می رود</p>');
  const mending = new Mending(new Journal(), [], () => false);
  await mending.mendBelow([root], new AbortController().signal);
  root.querySelector('p')!.remove();
  mending.forgetDetached();
  expect([...mending.words.keys()]).toEqual(['می رود→می\u200cرود']);
});
