import type { Features } from './features';
import type { SpacingData } from './format';
import { NOTHING } from './pair-sums';
import type { Reading } from './reading';
import { Scorer } from './scorer';

/** Who decides: the shipped model, or, in training, the gold text. */
export interface Judge {
  /** Whether it remembers what two words say by themselves, so that `features` need not say it again. */
  remembers(first: number, second: number, joins: boolean): boolean;
  /** Hears what two words say by themselves, after it did not remember them. What is around them comes next. */
  hear(features: Features): void;
  /**
   * Whether the pieces on both sides of a space belong together; both words were remembered or heard before.
   * @param at offset of the second piece
   */
  joins(features: Features, at: number, evidence: number): boolean;
  /** Weighs one reading of a glued word. */
  weigh(features: Features): number;
  /**
   * Chooses among the readings weighed since the last choice.
   * @param at offset of the word
   * @param letters how many letters it has
   * @returns an index, or -1 to leave the word in one piece
   */
  choose(readings: readonly Reading[], at: number, letters: number, evidence: number): number;
}

/** How sure the model must be, by `Evidence`, in units of its score; larger means fewer edits. */
export interface Margins {
  /** For affixes and endings, which few forms look like. */
  affix: readonly number[];
  /** For parts of compounds that stand apart. */
  apart: readonly number[];
  /** For parts of compounds that are glued. */
  glued: readonly number[];
  /** How much surer to be before می is cut off a word that the lexicon has in one piece: میدانی. */
  noVerb: number;
}

/** Decides by the shipped model. */
export class Model implements Judge {
  private best = 0;
  private bestMargin: readonly number[] = [];
  private bestExtra = 0;
  private bestAt = -1;
  private seen = 0;
  private readonly scorer: Scorer;

  constructor(
    data: Pick<SpacingData, 'weights' | 'rows' | 'heads'>,
    private readonly margins: Margins,
  ) {
    this.scorer = new Scorer(data);
  }

  remembers(first: number, second: number, joins: boolean): boolean {
    return this.scorer.pairs.find(first, second, joins);
  }

  hear(features: Features): void {
    this.scorer.addUp(features, NOTHING, this.scorer.pairs.at);
    features.clear();
  }

  joins(features: Features, _at: number, evidence: number): boolean {
    const { affix, apart } = this.margins;
    return this.scorer.score(features, this.scorer.pairs.at) > (features.compound ? apart : affix)[evidence]!;
  }

  weigh(features: Features): number {
    const score = this.scorer.score(features, NOTHING);
    if (this.seen === 0 || score > this.best) {
      this.best = score;
      this.bestAt = this.seen;
      this.bestMargin = features.compound ? this.margins.glued : this.margins.affix;
      this.bestExtra = features.mayBeNoVerb ? this.margins.noVerb : 0;
    }
    this.seen++;
    return score;
  }

  choose(readings: readonly Reading[], _at: number, _letters: number, evidence: number): number {
    const isSure = this.best > this.bestMargin[evidence]! + this.bestExtra;
    this.seen = 0;
    return isSure && !readings[this.bestAt]!.doubtful ? this.bestAt : -1;
  }
}
