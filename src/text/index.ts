export { applyEdits, type Edit } from './edit';
export { createMender, type Mender } from './mender';
export type { MendOptions, ReaderWords, StyleProfile } from './options';
export { checkReaderWords, type ReaderWordProblem } from './reader-words';
export { RULES } from './rules';
export { READER_WORDS, RULE_INFOS, ruleInfo } from './rules/all';
export type { Bilingual, Rule, RuleInfo } from './rules/rule';
export {
  type CharacterCounts,
  countCharacters,
  countWords,
  DEFAULT_READING_SPEED,
  type ReadingSpeed,
  type ReadingTime,
  readingSpeedAround,
  readingTime,
} from './words';
