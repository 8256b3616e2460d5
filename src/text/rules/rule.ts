import type { Edit } from '../edit';
import type { StyleProfile } from '../options';
import type { Span } from '../spans';

/** Something said in the two languages of the interface. */
export interface Bilingual {
  fa: string;
  en: string;
}

/** What people are told of a rule. */
export interface RuleInfo {
  id: string;
  title: Bilingual;
  /** One sentence. */
  explanation: Bilingual;
  example: { before: string; after: string };
  /** Is it on in the page, as long as the reader says nothing else? */
  defaultOn: boolean;
}

/** What a rule is told besides the text. */
export interface RuleContext {
  /** Where nothing may change. Ascending, not overlapping; found when first asked for. */
  readonly protectedSpans: readonly Span[];
  readonly style: StyleProfile;
}

/** One way of mending a text. */
export interface Rule extends RuleInfo {
  /** Mask of `Feature`s: where a text has none of them, the rule is not asked. */
  needs: number;
  /** Does it write inside numbers? For all other rules dates, times and decimals are protected. */
  editsNumbers?: true;
  /**
   * Edits on `text`, ascending, not overlapping. Those inside protected spans are dropped by the mender, so that a
   * rule need not look; it looks only where its edits come in pairs.
   */
  apply(text: string, context: RuleContext): Edit[];
}
