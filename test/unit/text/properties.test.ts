import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, createMender, type MendOptions, RULES } from '../../../src/text';
import { anyText, noise } from './arbitrary';
import { sacred } from './sacred';

const mender = createMender();
const everything: MendOptions = { rules: Object.fromEntries(RULES.map(({ id }) => [id, true])) };
const runs = { numRuns: 1000 };
const texts = fc.oneof(noise, anyText);
const mend = (text: string, options?: MendOptions) => applyEdits(text, mender.mend(text, options));

/** What no rule at all may change. */
function mostSacred(text: string): string {
  return sacred(text)
    .replaceAll('…', '...')
    .replace(/[٫٬]/g, (mark) => (mark === '٫' ? '.' : ','))
    .replaceAll('٪', '%')
    .replace(/[0-9٠-٩]/g, (digit) => String.fromCharCode(0x06f0 + (digit.charCodeAt(0) & 15)));
}

describe.each([
  ['as in the page', {}, sacred],
  ['with every rule', everything, mostSacred],
] as const)('all rules at once, %s', (_, options: MendOptions, sacred) => {
  test('letters are sacred', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(sacred(mend(text, options))).toBe(sacred(text));
      }),
      runs,
    );
  });

  test('what is mended stays mended', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(mender.mend(mend(text, options), options)).toEqual([]);
      }),
      runs,
    );
  });

  test('edits ascend, do not overlap, say what they delete, and are as small as can be', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { start, deleted, inserted } of mender.mend(text, options)) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(text.slice(start, start + deleted.length)).toBe(deleted);
          if (deleted && inserted) expect(deleted[0]).not.toBe(inserted[0]);
          if (deleted && inserted) expect(deleted.at(-1)).not.toBe(inserted.at(-1));
          expect(deleted).not.toBe(inserted);
          end = start + deleted.length;
        }
      }),
      runs,
    );
  });

  test.each(['\n', '\ufffc'])('paragraphs parted by %j do not depend on each other', (boundary) => {
    const plain = texts.map((text) => text.replace(/[\n\r\u2028\u2029\ufffc]/g, ' '));
    fc.assert(
      fc.property(plain, plain, (one, two) => {
        expect(mend(one + boundary + two, options)).toBe(mend(one, options) + boundary + mend(two, options));
      }),
      runs,
    );
  });
});

describe("with a reader's words", () => {
  const pieces = 'می شود کتاب ها خانه كتابي ايران علي تهران گفت و'.split(' ');
  const word = fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', '\u200c')), { minLength: 1, maxLength: 3 })
    .map((parts) =>
      parts
        .flat()
        .join('')
        .replace(/[ \u200c]+$/, ''),
    );
  const list = fc.array(word, { maxLength: 4 });
  const words = fc.record({ never: list, always: list });

  test('letters stay sacred, and what is mended stays mended', () => {
    fc.assert(
      fc.property(texts, words, (text, words) => {
        const mended = mend(text, { words });
        expect(sacred(mended)).toBe(sacred(text));
        expect(mender.mend(mended, { words })).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
