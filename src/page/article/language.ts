const PERSIAN = new Set(
  'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شد ما می شده باید وی های ای اما یا دارد بود او همه هر نمی اگر پس کند شود کنند'.split(
    ' ',
  ),
);
const OTHERS = new Set(
  // Arabic, Urdu, Pashto, Kurdish (Sorani), Uyghur.
  'في من على إلى الى أن إن التي الذي هذا هذه عن مع كان ما لا وقد كما بعد قال بين ولا کے کی میں ہے سے کو کا نے اور ہیں پر په د دی او کې چې له سره کول لە بۆ ئەو ئەم کە بە دەکات لەگەڵ ۋە بىلەن بۇ'.split(
    ' ',
  ),
);
/** Letters that Persian never has. */
const FOREIGN = new Set('ةٹڈڑںےہھۂټډړږښڼېۍځڅۆێڕڵۊەۇۈۋ'.split(''));
/** Letters that Arabic never has. */
const OWN = new Set('پچژگ'.split(''));

const isLetter = (c: number) =>
  (c >= 0x0620 && c <= 0x064a) || (c >= 0x066e && c <= 0x06d3) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);

/**
 * Whether a text is Persian, by its most frequent words: not Arabic, Urdu, Pashto or Kurdish, which share the script.
 * @param text at least a few sentences; less than 20 words are never surely Persian
 */
export function isPersian(text: string): boolean {
  const clean = text.replace(/ي/g, 'ی').replace(/ك/g, 'ک');
  const seen = { words: 0, persian: 0, others: 0, letters: 0, foreign: 0, own: 0 };
  let start = -1;
  for (let i = 0; i <= clean.length; i++) {
    const c = i < clean.length ? clean.charCodeAt(i) : 0;
    // The half-space joins, so that «می‌شود» is not the word «می».
    if (isLetter(c) || (c === 0x200c && start >= 0)) {
      if (start < 0) start = i;
      if (c === 0x200c) continue;
      seen.letters++;
      const letter = clean[i]!;
      if (FOREIGN.has(letter)) seen.foreign++;
      else if (OWN.has(letter)) seen.own++;
    } else if (start >= 0) {
      const word = clean.slice(start, i);
      start = -1;
      seen.words++;
      if (PERSIAN.has(word)) seen.persian++;
      else if (OTHERS.has(word)) seen.others++;
    }
  }
  if (seen.words < 20) return false;
  const frequent = seen.persian / seen.words > 0.07 && seen.persian > 1.5 * seen.others;
  return frequent && seen.foreign < 0.03 * seen.letters && seen.own > 0.004 * seen.letters;
}
