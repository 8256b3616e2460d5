import { alignLetters, type Boundary, pieceBefore, pieceFrom, readSentence, type Sentence } from './boundaries';

type Seen = Boundary | 'lost';
const SUFFIX = /^(?:ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان|ست|ییم)?|تر(?:ی|ین|ینها|ها|ان)?)$/;
const ENDING = /^(?:ها.{0,4}|تر.{0,5}|ا[متشی]|ای[مد]|اند|[متش]ان|ی)$/u;

/** Sums over the sentences of one corpus, and the figures made of them. */
export class Tally {
  private readonly pairs = new Map<string, number>();
  private words = 0;
  private sentences = 0;
  private exactSentences = 0;
  private wrongEdits = 0;
  private lenient = 0;
  private lenientWrong = 0;
  private compounds = 0;
  private compoundsFound = 0;

  /** Compares one sentence. Gold and input differ in spacing alone; the output may have changed letters too. */
  add(goldText: string, inputText: string, outputText: string): void {
    const gold = readSentence(goldText);
    const input = readSentence(inputText);
    const output = readSentence(outputText);
    const inInput = alignLetters(gold.letters, input.letters);
    const inOutput = alignLetters(gold.letters, output.letters);
    this.words += goldText.trim().split(/\s+/).length;
    this.sentences++;
    let exact = gold.letters.length === output.letters.length;
    for (let k = 1; k < gold.letters.length; k++) {
      const want = gold.before[k]!;
      const got = boundaryAt(inOutput, output, k);
      if (got === 'lost') exact = false;
      if (want === 'free') continue;
      if (want !== got) {
        exact = false;
        this.miss(gold, k, want, got, got !== boundaryAt(inInput, input, k));
      }
      this.pairs.set(`${want} ${got}`, (this.pairs.get(`${want} ${got}`) ?? 0) + 1);
      if (want === 'half' && isCompound(gold, k)) {
        this.compounds++;
        if (got === 'half') this.compoundsFound++;
      }
    }
    if (exact) this.exactSentences++;
  }

  private miss(gold: Sentence, k: number, want: Seen, got: Seen, edited: boolean): void {
    const forgiven = want === 'nothing' && got === 'half' && SUFFIX.test(pieceFrom(gold, k));
    if (edited) {
      this.wrongEdits++;
      if (!forgiven) this.lenientWrong++;
    }
    if (forgiven) this.lenient++;
  }

  private count(want: Seen, got: Seen): number {
    return this.pairs.get(`${want} ${got}`) ?? 0;
  }

  /** F1, precision and recall of one kind of boundary, in per cent. */
  private scores(kind: Boundary, forgiven = 0) {
    let wanted = 0;
    let written = -forgiven;
    for (const [key, n] of this.pairs) {
      const [want, got] = key.split(' ');
      if (want === kind) wanted += n;
      if (got === kind) written += n;
    }
    const hits = this.count(kind, kind);
    const ratio = (whole: number) => (whole > 0 ? (100 * hits) / whole : 100);
    return {
      f1: wanted + written > 0 ? (200 * hits) / (wanted + written) : 100,
      precision: ratio(written),
      recall: ratio(wanted),
    };
  }

  /** All figures: per cent, and wrong edits for every 10,000 words. */
  figures() {
    const kinds: Boundary[] = ['nothing', 'space', 'half'];
    return {
      ...this.scores('half'),
      lenientF1: this.scores('half', this.lenient).f1,
      macro: kinds.reduce((sum, kind) => sum + this.scores(kind).f1, 0) / kinds.length,
      wrong: (1e4 * this.wrongEdits) / this.words,
      lenientWrong: (1e4 * this.lenientWrong) / this.words,
      exact: (100 * this.exactSentences) / this.sentences,
      compounds: this.compounds ? (100 * this.compoundsFound) / this.compounds : 100,
    };
  }
}

/** What all figures are called. */
export type Figures = ReturnType<Tally['figures']>;

function boundaryAt(found: Int32Array, sentence: Sentence, k: number): Seen {
  return found[k]! < 0 || found[k] !== found[k - 1]! + 1 || found[k - 1]! < 0 ? 'lost' : sentence.before[found[k]!]!;
}

/** Whether a half-space ties two parts of a compound: neither می to its verb nor an ending to its word. */
function isCompound(gold: Sentence, k: number): boolean {
  const prefix = /^(?:بر|در|باز|فرا|فرو|وا|ه)?ن?می$/.test(pieceBefore(gold, k));
  return !prefix && !ENDING.test(pieceFrom(gold, k));
}
