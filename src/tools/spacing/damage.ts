const ZWNJ = '\u200c';
const AFTER_PREFIX = /(?<!\p{L})\p{L}{0,3}ن?می$/u;
const BEFORE_ENDING = /^(?:ها\p{L}{0,4}|تر|ترین|تری|ام|ای|ایم|اید|اند|اش|ات|مان|تان|شان)(?!\p{L})/u;

/** The ways in which half-spaces get lost; `natural` as single authors do it, by kinds of words. */
export type Damage = 'spaced' | 'dropped' | 'mixed' | 'none' | 'natural';

/** Where a word written in one piece could be torn in two words, letter offsets. */
export type Seams = (word: string) => readonly number[];

/** How often an author tears such a word. */
const TORN = 0.03;

/** Damages a well-spaced line. @param random a seeded generator */
export function damage(line: string, kind: Damage, random: () => number, seams?: Seams): string {
  if (kind === 'none') return line;
  if (kind === 'spaced') return line.replaceAll(ZWNJ, ' ');
  if (kind === 'dropped') return line.replaceAll(ZWNJ, '');
  if (kind === 'mixed') return line.replaceAll(ZWNJ, () => [ZWNJ, ' ', ''][Math.floor(random() * 3)]!);
  const habit = () => [0, 0.1, 0.5, 1][Math.floor(random() * 4)]!;
  const affixes = habit();
  const compounds = habit();
  const glued = random() < 0.3 ? 0.7 : 0.1;
  const lose = (_: string, at: number, whole: string) => {
    const grammatical =
      AFTER_PREFIX.test(whole.slice(Math.max(0, at - 8), at)) || BEFORE_ENDING.test(whole.slice(at + 1, at + 9));
    if (random() >= (grammatical ? affixes : compounds)) return ZWNJ;
    return random() < glued ? '' : ' ';
  };
  const apart = () => (random() < affixes * 0.3 ? ' ' : '');
  const tear = (word: string) => {
    if (random() >= TORN) return word;
    const at = seams?.(word) ?? [];
    return at.length ? `${word.slice(0, at[0])} ${word.slice(at[0])}` : word;
  };
  return line
    .replace(/(?<![\p{L}\u200c])\p{L}{4,}(?![\p{L}\u200c])/gu, tear)
    .replace(/\u200c/g, lose)
    .replace(/(?<=\p{L}{2}[اآدذرزژو])(?=(?:هایی?|های?|ترین)(?!\p{L}))/gu, apart);
}
