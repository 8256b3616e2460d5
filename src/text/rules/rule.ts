/** What a person can know of a rule, and switch on and off. */
export interface RuleInfo {
  /** Stable name, as in `Edit.rule`. */
  id: string;
  title: { fa: string; en: string };
  /** One sentence. */
  explanation: { fa: string; en: string };
  example: { before: string; after: string };
  defaultOn: boolean;
}
