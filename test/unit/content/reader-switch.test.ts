// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { ReaderSwitch, type SwitchedPage } from '../../../src/content/reader-switch';
import type { Session } from '../../../src/content/session';
import type { Article, Verdict } from '../../../src/page/article/types';
import { EARLY_ATTRIBUTE } from '../../../src/shared/names';

/** A page that is found to be an article after a moment, and remembers what became of it. */
class Page implements SwitchedPage {
  readonly document = document;
  session: Session | undefined;
  verdict: Verdict = 'article';
  looks = 0;
  cleaned = 0;
  told: boolean[] = [];
  choices: boolean[] = [];
  /** Ends the work at which cleaning is now. */
  mended: () => void = () => undefined;

  async readStored() {}

  async find() {
    this.looks++;
    await Promise.resolve();
    return { verdict: this.verdict } as Article;
  }

  async clean(article: Article) {
    this.cleaned++;
    this.session = { article } as Session;
    await new Promise<void>((resolve) => {
      this.mended = resolve;
    });
  }

  end() {
    this.session = undefined;
    this.mended();
  }

  readerChose(on: boolean) {
    this.choices.push(on);
  }

  switched(isUndone: boolean) {
    this.told.push(isUndone);
  }
}

let page: Page;
let reader: ReaderSwitch;
const rest = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  page = new Page();
  reader = new ReaderSwitch(page);
  document.documentElement.removeAttribute(EARLY_ATTRIBUTE);
});

it('cleans with one look, and puts back with none', async () => {
  const first = reader.toggle();
  await rest();
  page.mended();
  expect(await first).toBe('done');
  expect([page.session !== undefined, page.looks]).toEqual([true, 1]);
  expect(await reader.toggle()).toBe('done');
  expect([page.session, page.looks, page.told]).toEqual([undefined, 1, [false, true]]);
});

it('puts back at the second of two quick presses, whether or not the story has been found by then', async () => {
  const both = [reader.toggle(), reader.toggle()];
  expect(await Promise.all(both)).toEqual(['done', 'done']);
  expect([page.session, page.cleaned]).toEqual([undefined, 0]);
  const first = reader.toggle();
  await rest();
  expect(page.session).toBeDefined();
  expect(await Promise.all([reader.toggle(), first])).toEqual(['done', 'done']);
  expect([page.session, page.cleaned]).toEqual([undefined, 1]);
  expect(reader.lastWish).toBe(false);
});

it('cleans at the third of three', async () => {
  const all = [reader.toggle(), reader.toggle(), reader.toggle()];
  await rest();
  page.mended();
  await Promise.all(all);
  expect([page.session !== undefined, page.cleaned, page.choices]).toEqual([true, 1, [true, false, true]]);
});

it('shows the page whole where a known site’s story is shown alone already', async () => {
  document.documentElement.setAttribute(EARLY_ATTRIBUTE, 'alone');
  await reader.toggle();
  expect(document.documentElement.hasAttribute(EARLY_ATTRIBUTE)).toBe(false);
  expect([page.looks, reader.lastWish]).toEqual([0, false]);
});

it('says where there is no story, and puts back what was cleaned though there is none any more', async () => {
  page.verdict = 'none';
  expect(await reader.toggle()).toBe('none');
  page.session = {} as Session;
  expect(await reader.toggle()).toBe('done');
  expect(page.session).toBeUndefined();
});
