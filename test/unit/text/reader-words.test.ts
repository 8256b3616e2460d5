import { describe, expect, test } from 'vitest';
import { checkReaderWords, createMender, type MendOptions, READER_WORDS, type ReaderWords } from '../../../src/text';
import { applyEdits, type Edit } from '../../../src/text/edit';
import type { SpacingEngine } from '../../../src/text/spacing';
import { twice } from './twice';

const words = (list: Partial<ReaderWords>): MendOptions => ({ words: { never: [], always: [], ...list } });

/** An engine that joins every «می » and « ها» it may. */
const joiner: SpacingEngine = {
  edits(text) {
    const edits: Edit[] = [];
    for (const { index } of text.matchAll(/(?<=(?<!\p{L})می) (?=\p{L})|(?<=\p{L}) (?=ها(?!\p{L}))/gu)) {
      edits.push({ rule: 'joiner', start: index, deleted: ' ', inserted: '\u200c' });
    }
    return edits;
  },
};
const joining = createMender(joiner);
const join = (text: string, options?: MendOptions) => applyEdits(text, joining.mend(text, options));

describe('never', () => {
  test('keeps a word as it is published from every rule', () => {
    expect(twice('كاوه يك كتاب دارد', words({ never: ['كاوه'] }))).toBe('كاوه یک کتاب دارد');
    expect(join('می شود و می رود')).toBe('می\u200cشود و می\u200cرود');
    expect(join('می شود و می رود', words({ never: ['می شود'] }))).toBe('می شود و می\u200cرود');
  });

  test('finds the word when only its letters were Arabic', () => {
    expect(join('مي شود', words({ never: ['می شود'] }))).toBe('می شود');
  });

  test('keeps it apart from its neighbours, marks excepted', () => {
    expect(join('کتاب ها ، گل ها', words({ never: ['کتاب'] }))).toBe('کتاب ها، گل\u200cها');
    expect(twice('کتاب ، گل', words({ never: ['کتاب'] }))).toBe('کتاب، گل');
  });

  test('says nothing of words that merely contain it', () => {
    expect(join('نمی شود می شود', words({ never: ['می'] }))).toBe('نمی شود می شود');
    expect(twice('كتابي', words({ never: ['كتاب'] }))).toBe('کتابی');
  });
});

describe('always', () => {
  test.each(['خدمات رسانی', 'خدماترسانی', 'خدمات\u200cرسانی', 'خدمات  رساني', 'خدمات\u200c رسانی', 'خدمـات رسانی'])(
    'enforces a spelling on «%s»',
    (text) => {
      expect(twice(text, words({ always: ['خدمات\u200cرسانی'] }))).toBe('خدمات\u200cرسانی');
    },
  );

  test('takes spaces and joined spellings as well', () => {
    expect(twice('به\u200cعنوان', words({ always: ['به عنوان'] }))).toBe('به عنوان');
    expect(twice('کسب و کار', words({ always: ['کسب\u200cوکار'] }))).toBe('کسب\u200cوکار');
    expect(join('می شود', words({ always: ['می شود'] }))).toBe('می شود');
  });

  test('reaches no other word and no address', () => {
    const text = 'بخدمات رسانید #خدماترسانی خدماترسانیها';
    expect(twice(text, words({ always: ['خدمات\u200cرسانی'] }))).toBe(text);
  });

  test('says that it was the reader', () => {
    expect(createMender().mend('به عنوان', words({ always: ['به\u200cعنوان'] }))).toEqual([
      { rule: READER_WORDS, start: 2, deleted: ' ', inserted: '\u200c' },
    ]);
  });
});

describe('checkReaderWords', () => {
  test.each<[string, Partial<ReaderWords>, RegExp]>([
    ['an empty word', { never: [' '] }, /empty/],
    ['no letters', { always: ['۱۲'] }, /no letter/],
    ['other characters', { never: ['a|b'] }, /Only letters/],
    ['a text', { always: ['سلام '.repeat(20)] }, /longer than/],
    ['two spellings of one word', { always: ['به عنوان', 'به\u200cعنوان'] }, /به عنوان/],
    ['never against always', { never: ['می شود'], always: ['می\u200cشود'] }, /always/],
  ])('refuses %s', (_, list, message) => {
    const problems = checkReaderWords({ never: [], always: [], ...list });
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message.en).toMatch(message);
    expect(problems[0]!.message.fa).toMatch(/\p{Script=Arabic}/u);
  });

  test('accepts what is right', () => {
    expect(checkReaderWords({ never: ['می شود', 'می شود'], always: ['به\u200cعنوان', 'به\u200cعنوان '] })).toEqual([]);
  });

  test('a word with a problem is passed over, the others work', () => {
    expect(twice('به عنوان ( a', words({ always: ['(', '', 'به\u200cعنوان'], never: ['['] }))).toBe('به\u200cعنوان (a');
  });
});
