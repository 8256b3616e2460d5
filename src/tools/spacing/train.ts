import { LAYOUT, openData, type SpacingData } from '../../text/spacing/format';
import { Word } from '../../text/spacing/word';
import { seeded } from '../random';
import { companyOf } from './company';
import { readGroup } from './corpora';
import { type Counts, countGroup, countSentence, emptyCounts } from './counts';
import { type Damage, damage } from './damage';
import type { AllCounts } from './evidence';
import { collect, Examples } from './examples';
import type { ShippedModel } from './learn';
import { type Lexicon, LexiconBuilder } from './lexicon';
import { readLilak } from './lilak';
import { pack } from './pack';

/** How many parts the reference is cut into; a part's examples use a lexicon that has not seen it. */
export const FOLDS = 5;
const DAMAGES: readonly Damage[] = ['spaced', 'dropped', 'mixed', 'none', 'natural'];

const ZWNJ = '\u200c';
/** Where authors type a space before an ending that a half-space ties. */
const APART = /(?<=\p{L}ه) (?=ا[یم](?!\p{L}))|(?<=\p{L}) (?=هایی?(?!\p{L}))/gu;
/** Half-spaces whose loss leaves two readings. */
const RIVAL = /(?<=ه)\u200c(?=ا[یم](?!\p{L}))|\u200c(?=هایی?(?!\p{L}))/gu;

/** Everything that is counted once. */
export class Trainer {
  readonly lines = readGroup('reference');
  private readonly otherLines = [...readGroup('written'), ...readGroup('noisy')];
  private readonly lilak = readLilak();
  /** Told by other corpora alone: what is left out of a fold is left out of it. */
  private readonly company = companyOf([...this.otherLines, ...readGroup('informal'), ...readGroup('words')]);
  private readonly others: Omit<AllCounts, 'reference'>;

  constructor() {
    const words = countGroup('words');
    this.others = {
      written: countGroup('written'),
      noisy: countGroup('noisy'),
      informal: countGroup('informal'),
      words,
    };
  }

  /** @param without the fold to leave out, or -1 for the lexicon that is shipped */
  lexicon(without: number): Lexicon {
    const reference: Counts = emptyCounts();
    this.lines.forEach((line, i) => {
      if (i % FOLDS !== without) countSentence(line, reference);
    });
    return new LexiconBuilder({ reference, ...this.others }, this.lilak, this.company).build();
  }

  /** Lines of other corpora with words that can be read in two ways when glued (حرفه‌ای, حرف‌های), glued. */
  private *rivals(fold: number): Generator<readonly [gold: string, input: string]> {
    for (const [i, line] of this.otherLines.entries()) {
      if (i % FOLDS !== fold) continue;
      const gold = line.replace(APART, ZWNJ);
      const input = gold.replace(RIVAL, '');
      if (input.length < gold.length) yield [gold, input];
    }
  }

  /** Examples of one fold, damaged in every way, read with a lexicon that has not seen it. */
  examples(fold: number): Examples {
    const lexicon = this.lexicon(fold);
    const data = withoutWeights(lexicon);
    const seams = (word: string) => seamsOf(word, lexicon);
    const examples = new Examples();
    const lines = this.lines.filter((_, i) => i % FOLDS === fold);
    for (const kind of DAMAGES) {
      const random = seeded(fold + 1);
      collect(
        data,
        lines.map((line) => [line, damage(line, kind, random, seams)] as const),
        examples,
      );
    }
    collect(data, this.rivals(fold), examples, true);
    return examples;
  }
}

const NO_MODEL: ShippedModel = { weights: new Int8Array(0), rows: new Int8Array(0), heads: new Int8Array(0) };

/** @returns data for collecting examples */
export function withoutWeights(lexicon: Lexicon): SpacingData {
  return openData(pack(lexicon, NO_MODEL, LAYOUT));
}

/** Where a known word falls into two known words behind a letter that does not join forward. */
function seamsOf(word: string, { words }: Lexicon): number[] {
  const known = (part: string) => (words.get(part) ?? 0) & Word.frequency;
  const seams: number[] = [];
  if (known(word) < 3) return seams;
  for (let i = 2; i <= word.length - 2; i++) {
    if (/[اآدذرزژو]/.test(word[i - 1]!) && known(word.slice(0, i)) && known(word.slice(i))) seams.push(i);
  }
  return seams;
}
