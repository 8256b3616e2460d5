import type { Edit } from '../edit';
import type { ReaderWords, StyleProfile } from '../options';
import type { Span } from '../spans';

export type { Span } from '../spans';

/** What the half-space engine is told besides the text. */
export interface SpacingOptions {
  /** Ascending, not overlapping; no edit may change what is inside one. */
  protectedSpans: readonly Span[];
  style: StyleProfile;
  words: ReaderWords;
  /** Is this rule, one of the engine's own, switched on? */
  enabled(ruleId: string): boolean;
}

/** Decides which of nothing, space and half-space stands between two letters. */
export interface SpacingEngine {
  /** @returns edits on `text`, ascending, not overlapping */
  edits(text: string, options: SpacingOptions): Edit[];
}
