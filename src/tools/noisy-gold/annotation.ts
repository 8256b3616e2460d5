/** One change of spacing: at `offset` (UTF-16 units of the raw line) `deleted` gives way to `inserted`. */
export type SpacingEdit = [offset: number, deleted: string, inserted: string];

/** The standoff gold of one raw line: what a careful desk changes in its spacing, without the line itself. */
export interface GoldRecord {
  source: string;
  /** Counts from 1. */
  line: number;
  /** First 12 hexadecimal digits of the raw line's SHA-256. */
  sha256: string;
  split: 'dev' | 'test';
  edits: SpacingEdit[];
}

/** In gold text, before whatever the author wrote between two letters: any choice is right there. */
export const FREE = '~';

const ZWNJ = '\u200c';
const NON_JOINING = /[اآدذرزژوأإؤة]$/;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** Spaces, half-spaces and free marks; then what shows nothing and stands in no one's way: kashida, direction marks. */
const SPACING = /[\s\u200c~]/;
const UNSEEN = /[\u0640\p{Cf}]/u;

interface Character {
  char: string;
  /** What stands before it, back to the character before. */
  gap: string;
  gapStart: number;
}

function characters(text: string): Character[] {
  const out: Character[] = [];
  let gapStart = 0;
  let at = 0;
  for (const char of text) {
    if (!SPACING.test(char) && !UNSEEN.test(char)) {
      out.push({ char, gap: text.slice(gapStart, at), gapStart });
      gapStart = at + char.length;
    }
    at += char.length;
  }
  return out;
}

const fold = (char: string) => char.replace(/[يى]/, 'ی').replace('ك', 'ک');

/** What a reader sees of a gap: a half-space after a letter that does not join forward shows nothing. */
function seen(gap: string, before: string): string {
  if (gap.includes(FREE)) return FREE;
  if (/\s/.test(gap)) return ' ';
  return gap.includes(ZWNJ) && !NON_JOINING.test(before) ? ZWNJ : '';
}

/** The edits that turn one gap into what was wanted, leaving its unseen characters where they are. */
function gapEdits({ gap, gapStart }: Character, wanted: string): SpacingEdit[] {
  if (wanted === FREE) return [[gapStart, '', FREE]];
  const runs = [...gap.matchAll(/[\s\u200c]+/g)];
  const edits = runs.map((run, index): SpacingEdit => [gapStart + run.index, run[0], index ? '' : wanted]);
  return edits.length ? edits : [[gapStart, '', wanted]];
}

/**
 * The spacing edits between letters that lead from a raw line to its correction by hand.
 * Spaces beside punctuation are not looked at.
 * @throws Error when the two differ in more than spaces, half-spaces, `~`, kashida, direction marks, ي ى ك
 */
export function spacingEdits(raw: string, corrected: string): SpacingEdit[] {
  const from = characters(raw);
  const to = characters(corrected);
  const odd = from.findIndex(({ char }, index) => fold(char) !== fold(to[index]?.char ?? ''));
  if (odd >= 0 || from.length !== to.length) {
    const where = odd < 0 ? from.length : odd;
    const near = (side: Character[]) =>
      side
        .slice(Math.max(0, where - 8), where + 8)
        .map(({ char }) => char)
        .join('');
    throw new Error(`letters differ near «${near(from)}», corrected «${near(to)}»`);
  }
  return from.flatMap((now, index) => {
    const before = from[index - 1]?.char ?? '';
    if (!LETTER.test(before) || !LETTER.test(now.char)) return [];
    const wanted = seen(to[index]!.gap, before);
    return wanted === seen(now.gap, before) ? [] : gapEdits(now, wanted);
  });
}

/**
 * The gold text of a raw line.
 * @throws Error when an edit does not fit the line or touches more than spacing
 */
export function applySpacing(raw: string, edits: readonly SpacingEdit[]): string {
  let gold = '';
  let at = 0;
  for (const [offset, deleted, inserted] of edits) {
    const fits = offset >= at && raw.startsWith(deleted, offset) && /^[\s\u200c]*$/.test(deleted);
    if (!fits || !/^[ \u200c~]?$/.test(inserted)) {
      throw new Error(`the edit at ${offset} («${deleted}» → «${inserted}») does not fit the line`);
    }
    gold += raw.slice(at, offset) + inserted;
    at = offset + deleted.length;
  }
  return gold + raw.slice(at);
}
