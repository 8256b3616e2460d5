import type { ClutterReason } from '../types';
import { clutter, roles, roleWords } from './names.json';

export type NamedRole = keyof typeof roles;

/** What an element's class and id hint at. Hints, never verdicts: structure and text must agree. */
export interface NameHints {
  clutter: ClutterReason | null;
  /** How common each role's name is, from 0 (not named so) to about 7 (the most common). */
  body: number;
  title: number;
  kicker: number;
  lead: number;
  date: number;
  byline: boolean;
  caption: boolean;
  /** Set in large type by one of the common stylesheets, as a headline is. */
  large: boolean;
}

const NONE: NameHints = {
  clutter: null,
  body: 0,
  title: 0,
  kicker: 0,
  lead: 0,
  date: 0,
  byline: false,
  caption: false,
  large: false,
};

/** What a whole class or id weighs as a role. */
const WEIGHTS = new Map<string, Partial<Record<NamedRole, number>>>();
for (const [role, sitesOf] of Object.entries(roles)) {
  for (const [name, sites] of Object.entries(sitesOf))
    WEIGHTS.set(name, { ...WEIGHTS.get(name), [role]: Math.log2(1 + sites) });
}

/** What a word in a name hints at when the whole name is none that is known: less than any of those. */
const ROLE_WORDS = new Map(
  Object.entries(roleWords).flatMap(([role, words]) => words.map((word) => [word, role as NamedRole] as const)),
);
const WORD_WEIGHT = 1;

const WORDS = new Map<string, ClutterReason>();
/** Pairs of words by their first. */
const PAIRS = new Map<string, Map<string, ClutterReason>>();
for (const [reason, { words, pairs }] of Object.entries(clutter) as [
  ClutterReason,
  { words: string[]; pairs: string[] },
][]) {
  for (const word of words) WORDS.set(word, reason);
  for (const pair of pairs) {
    const [first, second] = pair.split(' ') as [string, string];
    PAIRS.set(first, (PAIRS.get(first) ?? new Map<string, ClutterReason>()).set(second, reason));
  }
}

const BYLINE = new Set(['author', 'byline', 'reporter', 'writer', 'nevisande']);
const CAPTION = new Set(['caption', 'captions', 'figcaption', 'cap', 'credit']);

/** «roo-titr» is what stands over the headline, «soo-titr» what stands under it. */
const OVER = new Set(['roo', 'ro', 'ru', 'rou', 'up', 'over', 'pre']);
const UNDER = new Set(['soo', 'so', 'su', 'zir', 'sub', 'under']);

function roleOf(word: string, before: string | undefined): NamedRole | undefined {
  const role = ROLE_WORDS.get(word);
  if (role !== 'title' || before === undefined) return role;
  return OVER.has(before) ? 'kicker' : UNDER.has(before) ? 'lead' : role;
}

/** «Title_title__x7k2p»: a component's own name is what stands before the hash of a CSS module. */
const MODULE = /^[A-Z][\w-]*_([a-z][\w-]*?)__[\w-]{4,6}$/;

/** «jeg_postTitle» → jeg, post, title. */
function wordsOf(name: string): string[] {
  const parted = /[A-Z]/.test(name) ? name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase() : name;
  return parted.split(/[^a-z0-9]+/);
}

/** Classes of Tailwind, Bootstrap, Vuetify, Angular Material and MUI for the type of headings. */
const LARGE =
  /(?:^|:)(?:text-(?:[2-9]xl|h[1-5])|display-[1-6]|fs-[1-3]|h[1-3]|(?:mat|MuiTypography)-(?:h[1-4]|headline-\d|display-\d))$/;

/** Utility classes (`md:flex`, `[&_a]:x`, `w-1/2`, `has-large-font-size`) and long hashes say nothing. */
const saysNothing = (name: string) => name.length > 60 || /[:/[\]()]|^has-/.test(name);

function readName(name: string): NameHints {
  const component = name.includes('__') ? MODULE.exec(name)?.[1] : undefined;
  let weights = WEIGHTS.get((component ?? name).toLowerCase());
  let [clutter, byline, caption]: [ClutterReason | null, boolean, boolean] = [null, false, false];
  if (!saysNothing(name)) {
    const words = wordsOf(name);
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      clutter ??= PAIRS.get(word)?.get(words[i + 1] ?? '') ?? WORDS.get(word) ?? null;
      const role = weights ? undefined : roleOf(word, words[i - 1]);
      if (role) weights = { [role]: WORD_WEIGHT };
      byline ||= BYLINE.has(word);
      caption ||= CAPTION.has(word);
    }
  }
  // Most names say nothing, and all of those share one answer.
  const large = LARGE.test(name);
  return weights || clutter || byline || caption || large
    ? { ...NONE, ...weights, clutter, byline, caption, large }
    : NONE;
}

function join(one: NameHints, other: NameHints): NameHints {
  if (one === NONE) return other;
  if (other === NONE) return one;
  return {
    clutter: one.clutter ?? other.clutter,
    body: Math.max(one.body, other.body),
    title: Math.max(one.title, other.title),
    kicker: Math.max(one.kicker, other.kicker),
    lead: Math.max(one.lead, other.lead),
    date: Math.max(one.date, other.date),
    byline: one.byline || other.byline,
    caption: one.caption || other.caption,
    large: one.large || other.large,
  };
}

/** Single names, and whole lists of them: the same few are on most elements. */
const cache = new Map<string, NameHints>();

function cached(names: string, read: (names: string) => NameHints): NameHints {
  const known = cache.get(names);
  if (known) return known;
  // Single-page apps make endless hashed names: forget rather than grow.
  if (cache.size > 5000) cache.clear();
  const hints = read(names);
  cache.set(names, hints);
  return hints;
}

/** @param names class and id as written, separated by spaces */
export function hintsOf(names: string): NameHints {
  if (!names) return NONE;
  return cached(names, () =>
    names.split(/\s+/).reduce((hints, name) => (name ? join(hints, cached(name, readName)) : hints), NONE),
  );
}
