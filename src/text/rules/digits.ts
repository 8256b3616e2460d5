import { isIn, Kind, kindAt, LETTERS } from '../chars';
import type { Edit } from '../edit';
import { Feature } from '../features';
import type { Rule } from './rule';

const id = 'digits';
const ZERO = '۰'.charCodeAt(0);

function toPersian(number: string): string {
  return number.replace(/[0-9٠-٩]/g, (digit) => String.fromCharCode(ZERO + (digit.charCodeAt(0) & 15)));
}

export const digits: Rule = {
  id,
  title: { fa: 'رقم‌های فارسی', en: 'Persian digits' },
  explanation: {
    fa: 'رقم‌های لاتین و عربی در متن فارسی، رقم فارسی می‌شوند.',
    en: 'Latin and Arabic digits in Persian text become Persian ones.',
  },
  example: { before: 'ساعت 12:30', after: 'ساعت ۱۲:۳۰' },
  defaultOn: false,
  needs: Feature.Digit,
  editsNumbers: true,
  apply(text) {
    const edits: Edit[] = [];
    let afterLatin = false;
    let at = 0;
    while (at < text.length) {
      const kind = kindAt(text, at);
      let end = at + 1;
      if (kind === Kind.Digit) {
        while (kindAt(text, end) === Kind.Digit) end++;
        const deleted = text.slice(at, end);
        const inserted = toPersian(deleted);
        // A number after a Latin word belongs to its name (iPhone 13).
        const isLatin = afterLatin || kindAt(text, end) === Kind.Latin;
        if (!isLatin && inserted !== deleted) edits.push({ rule: id, start: at, deleted, inserted });
      } else if (kind === Kind.Latin) afterLatin = true;
      else if (isIn(kind, LETTERS | (1 << Kind.Break))) afterLatin = false;
      at = end;
    }
    return edits;
  },
};
