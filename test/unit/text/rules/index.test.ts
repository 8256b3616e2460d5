import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../../src/text';
import { only, twice } from '../twice';

test('every rule has an id of its own', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

test('off in the page are the three that change what a page says by choice', () => {
  expect(RULES.filter(({ defaultOn }) => !defaultOn).map(({ id }) => id)).toEqual(['ellipsis', 'digits', 'separators']);
});

describe.each(RULES)('$id', ({ id, title, explanation, example }) => {
  test('has a test of its own, with cases that it changes and cases that it leaves alone', () => {
    const file = new URL(`./${id}.test.ts`, import.meta.url);
    expect(existsSync(file) && readFileSync(file, 'utf8')).toMatch(new RegExp(`ruleCases\\(\\s*'${id}',`));
  });

  test('has a title and one sentence in both languages', () => {
    expect(title.fa).toMatch(/^[\p{Script=Arabic}\p{M}\p{Cf} ،]{3,60}$/u);
    expect(title.en).toMatch(/^[A-Z][\p{L} ,-]{3,60}$/u);
    expect(explanation.fa).toMatch(/[\p{Script=Arabic}].*\.$/u);
    expect(explanation.en).toMatch(/^[A-Z].*[.…]$/);
  });

  test('does what its example shows, by itself', () => {
    expect(example.before).not.toBe(example.after);
    expect(twice(example.before, only(id))).toBe(example.after);
  });

  test('does nothing when it is off', () => {
    expect(twice(example.before, { rules: Object.fromEntries(RULES.map((rule) => [rule.id, false])) })).toBe(
      example.before,
    );
  });
});
