import { COMPARATIVES, COPULAS, PLURALS, POSSESSIVES, VERB_PREFIXES } from '../../text/spacing/affixes';

/** Everything that grammar ties behind a word, and before a verb. */
export const ENDINGS: ReadonlySet<string> = new Set([...PLURALS, ...COMPARATIVES, ...COPULAS, ...POSSESSIVES]);
export const PREFIXES: ReadonlySet<string> = new Set(VERB_PREFIXES);
