import { KINDS, Kind } from '../chars';
import type { Edit } from '../edit';
import { Feature } from '../features';
import type { Rule } from './rule';

const id = 'arabic-letters';

export const arabicLetters: Rule = {
  id,
  title: { fa: 'حروف عربی', en: 'Arabic letters' },
  explanation: {
    fa: '«ي»، «ى» و «ك» عربی در واژه‌های فارسی «ی» و «ک» می‌شوند؛ آیه‌ها و نقل‌قول‌های عربی دست نمی‌خورند.',
    en: 'Arabic ي, ى and ك become ی and ک in Persian words; verses and Arabic quotations stay as they are.',
  },
  example: { before: 'كتاب ايراني', after: 'کتاب ایرانی' },
  defaultOn: true,
  needs: Feature.ArabicLetter,
  apply(text) {
    const edits: Edit[] = [];
    for (let start = 0; start < text.length; start++) {
      if (KINDS[text.charCodeAt(start)] !== Kind.ArabicLetter) continue;
      const deleted = text[start]!;
      edits.push({ rule: id, start, deleted, inserted: deleted === 'ك' ? 'ک' : 'ی' });
    }
    return edits;
  },
};
