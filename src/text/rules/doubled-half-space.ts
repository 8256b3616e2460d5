import { HALF_SPACE } from '../chars';
import { Feature } from '../features';
import type { Rule } from './rule';

const id = 'doubled-half-space';

export const doubledHalfSpace: Rule = {
  id,
  title: { fa: 'نیم‌فاصلهٔ تکراری', en: 'Doubled half-spaces' },
  explanation: {
    fa: 'از چند نیم‌فاصلهٔ پشت سر هم یکی می‌ماند.',
    en: 'Of several half-spaces in a row one stays.',
  },
  example: { before: 'می\u200c\u200cشود', after: 'می\u200cشود' },
  defaultOn: true,
  needs: Feature.DoubledHalfSpace,
  apply(text) {
    return Array.from(text.matchAll(/\u200c{2,}/g), ({ 0: run, index }) => ({
      rule: id,
      start: index + 1,
      deleted: run.slice(HALF_SPACE.length),
      inserted: '',
    }));
  },
};
