import { isIn, Kind, kindAt } from '../chars';
import type { Edit } from '../edit';
import { Feature } from '../features';
import type { Rule } from './rule';

const id = 'repeated-spaces';
const EDGES = 1 << Kind.Break;

/** Only runs that a browser shows wider than one space; runs of plain spaces it folds itself. */
export const repeatedSpaces: Rule = {
  id,
  title: { fa: 'فاصله‌های تکراری', en: 'Repeated spaces' },
  explanation: {
    fa: 'از چند فاصلهٔ پشت سر هم که نشکن‌اند و در متن شکاف می‌اندازند یکی می‌ماند.',
    en: 'Of several spaces in a row, some of them non-breaking, that leave a gap between words, one stays.',
  },
  example: { before: 'باران\u00a0 آمد', after: 'باران آمد' },
  defaultOn: true,
  needs: Feature.DoubleSpace,
  apply(text) {
    const edits: Edit[] = [];
    for (const { 0: run, index } of text.matchAll(/[ \u00a0]{2,}/g)) {
      if (!run.includes('\u00a0')) continue;
      const atEdge = isIn(kindAt(text, index - 1), EDGES) || isIn(kindAt(text, index + run.length), EDGES);
      if (!atEdge) edits.push({ rule: id, start: index, deleted: run, inserted: ' ' });
    }
    return edits;
  },
};
