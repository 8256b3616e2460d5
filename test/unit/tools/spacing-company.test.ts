import { describe, expect, it } from 'vitest';
import { companyOf } from '../../../src/tools/spacing/company';

const CITIES = ['تهران', 'شیراز', 'تبریز', 'مشهد'];
const VERBS = ['آمد', 'رفت', 'ماند', 'خوابید'];
const FRUITS = ['سیب', 'انار', 'انگور', 'هلو'];
/** Sentences in which words of one kind stand between the same neighbours, and enough others to make kinds of. */
const LINES = Array.from({ length: 600 }, (_, i) => {
  const filler = `واژه${'ابپتجچحخدذرز'[i % 12]}${'سشصضطظعغفقکگ'[(i >> 3) % 12]}`;
  return i % 2
    ? `او از شهر ${CITIES[(i % 4) >> 1]} به ${CITIES[2 + ((i % 4) >> 1)]} ، ${VERBS[i % 4]} . ${filler}`
    : `کیلویی ${FRUITS[(i % 8) >> 1]} خرید ، ${VERBS[(i >> 1) % 4]} . ${filler}`;
});

describe('company', () => {
  const company = companyOf(LINES);

  it('is the same for words that stand beside the same words', () => {
    expect(new Set(FRUITS.map((word) => company.get(word))).size).toBe(1);
  });

  it('differs where neighbours differ', () => {
    expect(company.get('سیب')).not.toBe(company.get('تهران'));
    expect(company.get('سیب')).not.toBe(company.get('آمد'));
  });

  it('is a number that five bits hold, and 0 is no kind', () => {
    for (const kind of company.values()) {
      expect(kind).toBeGreaterThan(0);
      expect(kind).toBeLessThan(32);
    }
  });

  it('is not told of rare words', () => {
    expect(companyOf([...LINES, 'او کمیابی را در شهر دید .']).has('کمیابی')).toBe(false);
  });

  it('does not hear how compounds are spelled', () => {
    const spell = (gap: string) =>
      companyOf([...LINES, ...Array.from({ length: 9 }, () => `این کتاب${gap}خانه بزرگ است .`)]);
    expect(spell('\u200c')).toEqual(spell(' '));
  });

  it('comes out the same every time', () => {
    expect(companyOf(LINES)).toEqual(company);
  });
});
