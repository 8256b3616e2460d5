import fc from 'fast-check';

const WORDS =
  'می شود کتاب ها های خانه كتابي ايران علي ى ه هـ تـهران مُحَمَّد گفت و ق م ج.ا.ا الذي إن الله أحمد السوري بۆ لە میں ہے پشتو ښه تأکید سوء FIFA iPhone 13 ۱۲ 3.5 1,200 12:30 ۱۴۰۲/۰۵/۰۳ ۵% %۵ https://ex.ir/الف ali@ex.ir @علي #خبر_فوري سند.pdf a_b x.y.z C:\\d IR12 salam'.split(
    ' ',
  );
const JOINS = [
  ...' \u200c\u200c\u00a0\n\ufffc،؛:.؟!»«()"\'ـ\u200e\u200f\u00ad\u200d\u200b\u00ac\ufeff-/_@#%…\u064e\u064b\u0654[]{}<>=*&|~',
  '  ',
  ' \u200c',
  '...',
  '\ud800',
  '\udc00',
  '👨\u200d👩\u200d👧',
  '',
];

/** Text as no newsroom would write it: words of many languages and tokens of all kinds, parted by anything at all. */
export const noise: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.oneof(fc.constantFrom(...JOINS), fc.constant(' '))), {
    maxLength: 25,
    size: 'max',
  })
  .map((pairs) => pairs.map(([word, join]) => word + join).join(''));

/** Any UTF-16 at all, with the characters that rules look for more often than others. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...JOINS),
      fc.constantFrom(...'ابپدرزهویکيىكةأإ'),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
    { maxLength: 60, size: 'max' },
  )
  .map((chars) => chars.join(''));
