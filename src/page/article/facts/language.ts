/** Takes one more letter of a word into the number by which it is looked up: cheaper than to cut out each word of a text. */
const take = (key: number, letter: number) => (Math.imul(key, 31) + letter) & 0x3fff_ffff;

function keyOf(word: string): number {
  let key = 0;
  for (let i = 0; i < word.length; i++) key = take(key, word.charCodeAt(i));
  return key;
}

const PERSIAN = new Set(
  'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شد ما می شده باید وی های ای اما یا دارد بود او همه هر نمی اگر پس کند شود کنند'
    .split(' ')
    .flatMap((word) => [word, word.replace('ک', 'ك')])
    .flatMap((word) => [word, word.replace('ی', 'ي')])
    .map(keyOf),
);
const OTHERS = new Set(
  // Arabic, Urdu, Pashto, Kurdish (Sorani), Uyghur.
  'في من على إلى الى أن إن التي الذي هذا هذه عن مع كان ما لا وقد كما بعد قال بين ولا کے کی میں ہے سے کو کا نے اور ہیں پر په د دی او کې چې له سره کول لە بۆ ئەو ئەم کە بە دەکات لەگەڵ ۋە بىلەن بۇ'
    .split(' ')
    .map(keyOf),
);
/** No word of these lists is longer. */
const LONGEST = 5;

const lettersOf = (letters: string) => new Set([...letters].map((letter) => letter.charCodeAt(0)));
/** Letters that Persian never has. */
const FOREIGN = lettersOf('ةٹڈڑںےہھۂټډړږښڼېۍځڅۆێڕڵۊەۇۈۋ');
/** Letters that Arabic never has. */
const OWN = lettersOf('پچژگ');

const isLetter = (c: number) =>
  (c >= 0x0620 && c <= 0x064a) || (c >= 0x066e && c <= 0x06d3) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);

/**
 * Whether a text is Persian, by its most frequent words: not Arabic, Urdu, Pashto or Kurdish, which share the script.
 * @param text at least a few sentences; less than 20 words are never surely Persian
 */
export function isPersian(text: string): boolean {
  const seen = { words: 0, persian: 0, others: 0, letters: 0, foreign: 0, own: 0 };
  let start = -1;
  let key = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 0;
    // The half-space joins, so that «می‌شود» is not the word «می».
    if (isLetter(c) || (c === 0x200c && start >= 0)) {
      if (start < 0) {
        start = i;
        key = 0;
      }
      key = take(key, c);
      if (c === 0x200c) continue;
      seen.letters++;
      if (FOREIGN.has(c)) seen.foreign++;
      else if (OWN.has(c)) seen.own++;
    } else if (start >= 0) {
      seen.words++;
      if (i - start <= LONGEST) {
        if (PERSIAN.has(key)) seen.persian++;
        else if (OTHERS.has(key)) seen.others++;
      }
      start = -1;
    }
  }
  if (seen.words < 20) return false;
  const frequent = seen.persian / seen.words > 0.07 && seen.persian > 1.5 * seen.others;
  return frequent && seen.foreign < 0.03 * seen.letters && seen.own > 0.004 * seen.letters;
}
