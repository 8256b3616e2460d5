import type { Edit } from './edit';
import { Feature, findFeatures } from './features';
import { Mending } from './mending';
import type { MendOptions } from './options';
import { paragraphs } from './paragraphs';
import { type CompiledWords, compileReaderWords } from './reader-words';
import { AFTER_SPACING, LETTER_RULES, RULES } from './rules/index';
import type { SpacingEngine } from './spacing';

/** Mends Persian text. */
export interface Mender {
  /**
   * @param text one paragraph or several; U+FFFC stands for an embedded object, \n for a line break
   * @returns edits on `text`: ascending, not overlapping, each as small as it can be
   */
  mend(text: string, options?: MendOptions): Edit[];
}

/** After how many rounds of mending what was mended to stop, where one is not surely enough. */
const MAX_ROUNDS = 4;

const FIRST = RULES.filter(({ id }) => LETTER_RULES.has(id));
const MIDDLE = RULES.filter(({ id }) => !LETTER_RULES.has(id) && !AFTER_SPACING.has(id));
const LAST = RULES.filter(({ id }) => AFTER_SPACING.has(id));

function mendParagraph(text: string, spacing: SpacingEngine | undefined, options: MendOptions): Edit[] {
  const features = findFeatures(text);
  if ((features & Feature.Letter) === 0) return [];
  const mending = new Mending(text, features, options);
  const words = options.words && compileReaderWords(options.words);
  runAll(mending, spacing, words);
  // Mending a word can change what is foreign around it, and which words are the reader's own.
  const isDelicate = words !== undefined || (features & Feature.Foreign) !== 0 || mending.isGuarded;
  for (let round = 1; isDelicate && round < MAX_ROUNDS && mending.lookAgain(); round++) runAll(mending, spacing, words);
  return mending.edits;
}

function runAll(mending: Mending, spacing: SpacingEngine | undefined, words: CompiledWords | undefined): void {
  if (words) mending.keepWords(words);
  mending.run(FIRST);
  if (words) {
    mending.keepWords(words);
    mending.spellWords(words);
  }
  mending.run(MIDDLE);
  if (spacing) mending.runSpacing(spacing);
  mending.run(LAST);
}

/** @param spacing the half-space engine; without it only the other rules run */
export function createMender(spacing?: SpacingEngine): Mender {
  return {
    mend(text, options = {}) {
      const parts = paragraphs(text);
      if (parts.length === 1 && parts[0]!.start === 0 && parts[0]!.end === text.length)
        return mendParagraph(text, spacing, options);
      const edits: Edit[] = [];
      for (const { start, end } of parts) {
        for (const edit of mendParagraph(text.slice(start, end), spacing, options)) {
          edits.push({ rule: edit.rule, start: edit.start + start, deleted: edit.deleted, inserted: edit.inserted });
        }
      }
      return edits;
    },
  };
}
