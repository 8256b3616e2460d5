import { isLive } from '../facts/live';
import type { Metadata } from '../facts/metadata';
import { isLinks, isProse, type Prose } from '../read/prose';
import type { Shown } from '../read/shown';
import { holdsWhole } from '../read/spot';
import { textOf } from '../read/texts';
import type { Tree } from '../read/tree';
import { holdsTitle, type Title } from '../region/title';
import type { Ruled } from '../rule';
import type { ClutterReason } from '../types';
import { findComments } from './comments';
import { hiddenParagraphs } from './hidden';
import { isNotice } from './notices';

const BY_TAG: Record<string, ClutterReason> = {
  nav: 'menu',
  menu: 'menu',
  footer: 'footer',
  aside: 'sidebar',
  button: 'tools',
  dialog: 'tools',
  'amp-sidebar': 'menu',
  'amp-ad': 'ad',
  'amp-embed': 'ad',
  'amp-sticky-ad': 'ad',
  'amp-social-share': 'share',
  'amp-consent': 'tools',
  'amp-user-notification': 'tools',
  label: 'tools',
  form: 'tools',
};

const BY_ROLE: Record<string, ClutterReason> = {
  navigation: 'menu',
  menu: 'menu',
  menubar: 'menu',
  search: 'tools',
  complementary: 'sidebar',
  contentinfo: 'footer',
  dialog: 'tools',
  alertdialog: 'tools',
  button: 'tools',
  tablist: 'menu',
  toolbar: 'tools',
};

/** Names on these say how the whole page looks, not what the element is. */
const WHOLE_PAGE = new Set(['html', 'body', 'main']);

/** A paragraph of more words than this is not clutter for its name alone. */
const NAMED_PARAGRAPH = 20;

function words(tree: Tree, element: number): number {
  let sum = 0;
  for (let b = tree.firstBlock[element]!; b < tree.endBlock[element]!; b++) sum += tree.blocks[b]!.words;
  return sum;
}

/** A question that a reader presses to see its answer: the text next to it is prose. */
function opensPanel(tree: Tree, button: number): boolean {
  const next = tree.end[button]!;
  if (words(tree, button) < 3 || tree.parent[next] !== tree.parent[button]) return false;
  for (let b = tree.firstBlock[next]!; b < tree.endBlock[next]!; b++) if (isProse(tree.blocks[b]!)) return true;
  return false;
}

/** What an element's tag, role and names say it is. */
export function declaredReason(tree: Tree, element: number): { reason: ClutterReason; rule: string } | null {
  const tag = tree.tags[element]!;
  const byTag = BY_TAG[tag];
  if (byTag && !(tag === 'button' && opensPanel(tree, element))) return { reason: byTag, rule: `tag:${tag}` };
  const role = tree.roles[element];
  const byRole = role && BY_ROLE[role];
  if (byRole) return { reason: byRole, rule: `role:${role}` };
  const hints = tree.hints[element]!;
  if (!hints.clutter || hints.body >= 2 || WHOLE_PAGE.has(tag) || tag === 'figure' || tag === 'figcaption') return null;
  if (tag === 'p' && words(tree, element) > NAMED_PARAGRAPH) return null;
  return { reason: hints.clutter, rule: `name:${hints.clutter}` };
}

/** Longer paragraphs are no notices: most need not be read. */
const NOTICE_WORDS = 70;
const LEAST_WORDS = 5;

/** So many blocks, or elements, are looked at before the page may breathe. */
const SLICE = 4_000;

export interface Zones {
  /** For each block, why it is no story; null when nothing says so. */
  reason: (ClutterReason | null)[];
  rule: string[];
  /** Whether nothing but readers' comments stands under the headline. */
  onlyComments: boolean;
}

/**
 * Marks blocks in menus, footers, sidebars, comments and the like, before the story is sought. An element with the
 * headline or with half of the page's prose is never marked, whatever it is called. In slices.
 */
export function* findZones(
  tree: Tree,
  prose: Prose,
  title: Title | null,
  metadata: Metadata,
  known: Ruled['clutter'],
  shown: Shown,
): Generator<void, Zones> {
  const comments = findComments(tree, prose, title, isLive(metadata));
  yield;
  const zones: Zones = {
    onlyComments: comments.alone,
    reason: new Array<ClutterReason | null>(tree.blocks.length).fill(null),
    rule: new Array<string>(tree.blocks.length).fill(''),
  };
  const mark = (from: number, to: number, reason: ClutterReason, rule: string) => {
    for (let b = from; b < to; b++) {
      if (zones.reason[b]) continue;
      zones.reason[b] = reason;
      zones.rule[b] = rule;
    }
  };
  for (const b of hiddenParagraphs(tree, prose, shown, known)) mark(b, b + 1, 'other', 'hidden');
  yield;
  for (const { from, to } of comments.found) mark(from, to, 'comments', 'comments');
  // A thread is often longer than the story: what holds most of the rest is no clutter.
  let rest = 0;
  for (let b = 0; b < tree.blocks.length; b++) if (!zones.reason[b]) rest += prose.between(b, b + 1);
  const half = rest / 2;
  for (let b = 0; b < tree.blocks.length; b++) {
    if (b % SLICE === SLICE - 1) yield;
    const block = tree.blocks[b]!;
    const many = block.words >= LEAST_WORDS && block.words <= NOTICE_WORDS;
    if (!zones.reason[b] && many && !isLinks(block) && isNotice(textOf(tree, block))) mark(b, b + 1, 'other', 'notice');
  }
  for (const { element, reason, rule } of known) {
    if (!holdsWhole(tree, element) || holdsTitle(tree, element, title) || prose.of(element) > half) continue;
    mark(tree.firstBlock[element]!, tree.endBlock[element]!, reason, rule);
  }
  for (let e = 0; e < tree.elements.length; e++) {
    if (e % SLICE === SLICE - 1) yield;
    if (tree.endBlock[e] === tree.firstBlock[e]) continue;
    const declared = declaredReason(tree, e);
    if (!declared || declared.reason === 'comments' || holdsTitle(tree, e, title) || prose.of(e) > half) continue;
    // A named `<span>` can hold a part of a line only.
    if (!holdsWhole(tree, e)) continue;
    mark(tree.firstBlock[e]!, tree.endBlock[e]!, declared.reason, declared.rule);
    e = tree.end[e]! - 1;
  }
  return zones;
}
