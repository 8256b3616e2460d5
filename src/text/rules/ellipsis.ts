import { Feature } from '../features';
import type { Rule } from './rule';

const id = 'ellipsis';

export const ellipsis: Rule = {
  id,
  title: { fa: 'سه‌نقطه', en: 'Ellipsis' },
  explanation: {
    fa: 'سه نقطهٔ پشت سر هم یک نویسهٔ … می‌شود.',
    en: 'Three full stops in a row become the one character ….',
  },
  example: { before: 'برف، باران و ...', after: 'برف، باران و …' },
  defaultOn: false,
  needs: Feature.DoubleCloser,
  apply(text) {
    return Array.from(text.matchAll(/(?<!\.)\.{3}(?!\.)/g), ({ 0: deleted, index }) => ({
      rule: id,
      start: index,
      deleted,
      inserted: '…',
    }));
  },
};
