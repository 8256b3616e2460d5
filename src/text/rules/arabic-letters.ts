import type { Edit } from '../edit';
import { Feature } from '../features';
import type { Rule } from './rule';

const PERSIAN: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک' };
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
    for (const match of text.matchAll(/[يىك]/g)) {
      edits.push({ rule: id, start: match.index, deleted: match[0], inserted: PERSIAN[match[0]]! });
    }
    return edits;
  },
};
