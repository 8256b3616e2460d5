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
const FOREIGN = /[ةٹڈڑںےہھۂټډړږښڼېۍځڅۆێڕڵۊەىۇۈۋ]/g;
/** Letters that Arabic never has. */
const OWN = /[پچژگ]/g;

/**
 * Whether a text is Persian, by its most frequent words: not Arabic, Urdu, Pashto or Kurdish, which share the script.
 * @param text at least a few sentences; less than 20 words are never surely Persian
 */
export function isPersian(text: string): boolean {
  const clean = text
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ى(?=[^\s\p{P}])/gu, 'ی');
  const words = clean.split(/[^\p{L}\u200c\u0654]+/u).filter(Boolean);
  if (words.length < 20) return false;
  let [persian, others] = [0, 0];
  for (const word of words) {
    if (PERSIAN.has(word)) persian++;
    else if (OTHERS.has(word)) others++;
  }
  const letters = clean.replace(/[^\p{L}]/gu, '').length;
  const foreign = (clean.match(FOREIGN)?.length ?? 0) / letters;
  const own = (clean.match(OWN)?.length ?? 0) / letters;
  return persian / words.length > 0.07 && persian > 1.5 * others && foreign < 0.03 && own > 0.004;
}
