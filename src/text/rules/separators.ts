import type { Edit } from '../edit';
import { Feature } from '../features';
import type { Rule } from './rule';

const id = 'separators';
/** A number in Persian digits with all that stands in numbers, dates and times; what follows the last digit is no part. */
const TOKEN = /[۰-۹.,،/٫٬:-]+/g;
const LONGEST = 30;
const GROUPED = /^[۰-۹]{1,3}(?:,[۰-۹]{3})+(?:\.[۰-۹]+)?$/;
const DECIMAL = /^[۰-۹]+\.[۰-۹]+$/;

function percentEdits(text: string): Edit[] {
  return Array.from(text.matchAll(/(?<=[۰-۹])%(?![0-9A-Za-z%])|(?<![0-9A-Za-z%])%(?=[۰-۹])/g), ({ index }) => ({
    rule: id,
    start: index,
    deleted: '%',
    inserted: '٪',
  }));
}

export const separators: Rule = {
  id,
  title: { fa: 'ممیز، جداکنندهٔ هزارگان و درصد', en: 'Decimal, thousands and percent signs' },
  explanation: {
    fa: 'در عددهایی که رقم فارسی دارند نقطه «٫»، ویرگول «٬» و % «٪» می‌شود؛ تاریخ و ساعت دست نمی‌خورند.',
    en: 'In numbers with Persian digits the point becomes ٫, the comma ٬ and % becomes ٪; dates and times stay.',
  },
  example: { before: '۳.۵ و ۱,۲۰۰ و ۵%', after: '۳٫۵ و ۱٬۲۰۰ و ۵٪' },
  defaultOn: false,
  needs: Feature.Digit,
  editsNumbers: true,
  apply(text) {
    const edits = percentEdits(text);
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
      if (token.length > LONGEST) continue;
      const number = token.replace(/[.,،:/-]+$/, '');
      if (!GROUPED.test(number) && !DECIMAL.test(number)) continue;
      for (const { 0: deleted, index: at } of number.matchAll(/[.,]/g)) {
        edits.push({ rule: id, start: index + at, deleted, inserted: deleted === '.' ? '٫' : '٬' });
      }
    }
    return edits.sort((a, b) => a.start - b.start);
  },
};
