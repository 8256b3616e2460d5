import data from './names.json';
import type { ClutterReason } from './types';

export type NamedRole = keyof typeof data.roles;

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
};

const WORDS = new Map<string, ClutterReason>();
const PAIRS = new Map<string, ClutterReason>();
for (const [reason, { words, pairs }] of Object.entries(data.clutter)) {
  for (const word of words) WORDS.set(word, reason as ClutterReason);
  for (const pair of pairs) PAIRS.set(pair, reason as ClutterReason);
}

const BYLINE = new Set(['author', 'byline', 'reporter', 'writer', 'nevisande']);
const CAPTION = new Set(['caption', 'figcaption', 'credit']);

const MODULE = /^[A-Z][\w-]*_([a-z][\w-]*?)__[\w-]{4,6}$/;

/** «jeg_postTitle» → jeg, post, title. */
const wordsOf = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

const weight = (role: NamedRole, name: string) =>
  Math.log2(1 + ((data.roles[role] as Record<string, number>)[name] ?? 0));

function read(names: string): NameHints {
  const hints = { ...NONE };
  for (const name of names.split(/\s+/)) {
    // «Title_title__x7k2p»: a component's own name is what stands before the hash of a CSS module.
    const lower = (MODULE.exec(name)?.[1] ?? name).toLowerCase();
    for (const role of ['body', 'title', 'kicker', 'lead', 'date'] as const) {
      hints[role] = Math.max(hints[role], weight(role, lower));
    }
    // Utility classes (`md:flex`, `[&_a]:x`, `w-1/2`) and long hashes say nothing.
    if (/[:/[\]()]/.test(name) || name.length > 60) continue;
    const words = wordsOf(name);
    for (const [i, word] of words.entries()) {
      hints.clutter ??= PAIRS.get(`${word} ${words[i + 1]}`) ?? WORDS.get(word) ?? null;
      hints.byline ||= BYLINE.has(word);
      hints.caption ||= CAPTION.has(word);
    }
  }
  return hints;
}

const cache = new Map<string, NameHints>();

/** @param names class and id as written, separated by spaces */
export function hintsOf(names: string): NameHints {
  if (!names) return NONE;
  let hints = cache.get(names);
  if (!hints) {
    // Single-page apps make endless hashed names: forget rather than grow.
    if (cache.size > 5000) cache.clear();
    hints = read(names);
    cache.set(names, hints);
  }
  return hints;
}
