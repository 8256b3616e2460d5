import { describe, expect, test } from 'vitest';
import { applyEdits, createMender, RULES } from '../../../src/text';
import { processorTime } from '../processor-time';
import { engine } from './spacing/engine';

const mender = createMender();
const whole = createMender(engine);
const everything = { rules: Object.fromEntries(RULES.map(({ id }) => [id, true])) };
const MB = 1_000_000;
const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length));

/** What is quadratic takes a hundred times as long for ten times the text. */
const MOST_GROWTH = 40;
/** A tenth that takes less is measured too badly to be compared with; milliseconds. */
const LEAST = 1;

const timeOf = (text: string, enough?: number) => processorTime(() => mender.mend(text, everything), 5, enough);

const hostile: [name: string, piece: string][] = [
  ['one word', 'ا'],
  ['one Arabic word', 'يك'],
  ['kashida', 'ـ'],
  ['half-spaces', '\u200c'],
  ['spaces', ' '],
  ['non-breaking spaces', '\u00a0 '],
  ['quotes', '"'],
  ['quoted words', '"آ" '],
  ['open quotes', ' "آ'],
  ['full stops', 'آ.'],
  ['brackets', '«('],
  ['space and mark', ' ،'],
  ['digits', '۱'],
  ['separated digits', '1.'],
  ['Persian separated digits', 'ی۱.'],
  ['Latin', 'a'],
  ['Latin and spaces', 'a .'],
  ['at signs', '@a'],
  ['hashtags', '#آ'],
  ['underscores', 'آ_'],
  ['addresses', 'http://آ'],
  ['lone surrogates', '\ud800آ'],
  ['emoji', '👨\u200d👩\u200d👧'],
  ['direction marks', '\u200f'],
  ['vowel marks', 'آِ'],
  ['verse words', 'إِنَّا '],
  ['Arabic articles', 'الذي '],
  ['Kurdish', 'ەۆ '],
  ['bank accounts', 'IR12 '],
];

describe.each(hostile)('a megabyte of %s', (_, piece) => {
  test('takes linear time', () => {
    const text = `آ${fill(piece, MB)}`;
    const most = MOST_GROWTH * Math.max(LEAST, timeOf(text.slice(0, MB / 10)));
    expect(timeOf(text, most)).toBeLessThanOrEqual(Math.min(most, 2_000));
  });
});

test.each([
  ['quotations in Arabic', '﴿قل هو﴾ می شود '],
  ['words of other scripts', 'кот می شود '],
  ['glued words', 'میشود خوشههای '],
])('one paragraph of 200,000 times %s is mended, not refused', (_, piece) => {
  const text = piece.repeat(200_000);
  const mended = applyEdits(text, whole.mend(text, everything));
  const sample = piece.repeat(20);
  expect(mended.startsWith(applyEdits(sample, whole.mend(sample, everything)).slice(0, sample.length / 2))).toBe(true);
});

test.each([
  ['Finglish', 'salam, khobi? man ( ali ) hastam .'],
  ['English', 'He said : "hello" ,and left.Then'],
  ['code', 'if (a == "b") { return x.y ? 1 : 2; }'],
  ['Kurdish', 'سەرۆک گوتی : "ئەم کارە گرنگە" ،بەڵام كاتی نەماوە'],
  ['Urdu', 'انہوں نے کہا :"یہ ٹھیک ہے" ، مگر كچھ نہیں ہوا'],
  ['Arabic', 'قال الرئيس إن "الحكومة" ستجتمع ، في دمشق'],
  ['verse', 'وَمَنْ يَتَّقِ اللَّهَ يَجْعَلْ لَهُ مَخْرَجًا ، وَيَرْزُقْهُ مِنْ حَيْثُ لَا يَحْتَسِبُ'],
])('%s stays as it is', (_, text) => {
  expect(applyEdits(text, mender.mend(text))).toBe(text);
});

test.each(['', '\n', '\ud800', '\udc00\ud800', '\u200c', '"', '\ufffc\ufffc', 'آ'])('%j, alone, stays', (text) => {
  expect(mender.mend(text, everything)).toEqual([]);
});
