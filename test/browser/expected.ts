import { fixture } from '../../src/tools/drive/server';

/** A paragraph of the expected text as a pattern: a tilde stands where a space, a half-space or nothing is right. */
export const anySpelling = (paragraph: string) =>
  new RegExp(
    `^${paragraph
      .split('~')
      .map((s) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[ \u200c]?')}$`,
  );

const EXPECTED = fixture('seed/expected.txt')
  .trim()
  .split(/\n\s*\n/);

/**
 * Compares a text with what must be left of the seed page, paragraph by paragraph.
 * @param separator what stands between two paragraphs
 * @returns the first difference in words, or an empty string
 */
export function differenceFromExpected(text: string, separator: RegExp | string): string {
  const paragraphs = text.split(separator);
  for (const [i, want] of EXPECTED.entries()) {
    if (!anySpelling(want).test(paragraphs[i] ?? ''))
      return `paragraph ${i}: expected «${want}», got «${paragraphs[i]}»`;
  }
  return paragraphs.length === EXPECTED.length ? '' : `too much: «${paragraphs.slice(EXPECTED.length).join('\n')}»`;
}
