import { paragraph } from '../../../src/tools/pages/filler';

/** What each framework's page shows; one story, so that what they do to the DOM is all that differs. */
export const TITLE = 'خبر زنده: خط های تازه از ماه آینده باز می شود';
export const DATE = '۱۲ اردیبهشت ۱۴۰۳';
export const STORY = Array.from({ length: 6 }, (_, n) => paragraph(n));
/** Entries that a live blog puts in at its top, newest first. */
export const entry = (n: number) =>
  `گزارش تازه شماره ${n}: مردم می گویند صف ها هر روز بلندتر می شود و کسی پاسخ گو نیست.`;
/** Slides of a carousel inside the story; one is in the page at a time. */
export const SLIDES = [0, 1, 2].map(
  (n) => `نمای ${n + 1} از ایستگاه هایی که ساخته می شود، عکس از خبرنگار ما در محل پروژه.`,
);
/** Rows of a virtual list of comments; only some are in the page. */
export const COMMENTS = Array.from({ length: 200 }, (_, n) => `نظر ${n}: به نظر من این کار خوب می شود.`);
export const ROWS = 8;
/** Story that an endless page puts below the first. */
export const NEXT = Array.from({ length: 5 }, (_, n) => paragraph(n + 10));

/** What the tests call in the page. */
export interface Live {
  /** Renders everything again with a counter changed, as a click does. */
  tick(): void;
  addEntry(): void;
  nextSlide(): void;
  scrollTo(row: number): void;
  showComments(): void;
  /** Replaces the first paragraph's text by its own. */
  rewrite(): void;
  addNextStory(): void;
  /** What the framework complained of. */
  errors: string[];
}

export interface State {
  ticks: number;
  entries: number;
  slide: number;
  row: number;
  comments: boolean;
  version: number;
  next: boolean;
}

export const START: State = { ticks: 0, entries: 0, slide: 0, row: 0, comments: false, version: 0, next: false };

/** Makes the controls of a page whose state is changed by `change`, once. */
export function controls(change: (how: (state: State) => Partial<State>) => void) {
  if ('live' in window) return;
  const errors: string[] = [];
  addEventListener('error', (event) => errors.push(event.message));
  const live: Live = {
    tick: () => change(({ ticks }) => ({ ticks: ticks + 1 })),
    addEntry: () => change(({ entries }) => ({ entries: entries + 1 })),
    nextSlide: () => change(({ slide }) => ({ slide: (slide + 1) % SLIDES.length })),
    scrollTo: (row) => change(() => ({ row })),
    showComments: () => change(() => ({ comments: true })),
    rewrite: () => change(({ version }) => ({ version: version + 1 })),
    addNextStory: () => change(() => ({ next: true })),
    errors,
  };
  const { error } = console;
  console.error = (...what) => {
    errors.push(what.join(' '));
    error(...what);
  };
  Object.assign(window, { live });
}

/** The first paragraph changes with each version; the others never do. */
export const textAt = (n: number, version: number) =>
  n === 0 && version ? `${STORY[0]} به روز شد، نسخه ${version} می شود.` : STORY[n]!;
export const rowsFrom = (row: number) => COMMENTS.slice(row, row + ROWS);
export const entriesOf = (count: number) => Array.from({ length: count }, (_, i) => count - i);
