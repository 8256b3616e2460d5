import { expect, it } from 'vitest';
import { hintsOf } from '../../../../src/page/article/read/names';
import { clutter, roles, roleWords } from '../../../../src/page/article/read/names.json';

it('names are listed as they are looked up: in lower case, words and pairs of words', () => {
  for (const { words, pairs } of Object.values(clutter)) {
    expect(words.filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([]);
    expect(pairs.filter((pair) => !/^[a-z0-9]+ [a-z0-9]+$/.test(pair))).toEqual([]);
  }
  expect(
    Object.values(roleWords)
      .flat()
      .filter((word) => !/^[a-z]+$/.test(word)),
  ).toEqual([]);
  for (const names of Object.values(roles))
    expect(Object.keys(names).filter((name) => name !== name.toLowerCase())).toEqual([]);
});

it.each([
  ['related-news', 'related'],
  ['elementor-widget-table-of-contents', 'tools'],
  ['col-8 commentsList', 'comments'],
  ['information', null],
  ['md:share', null],
  ['wp-block-heading has-x-large-font-size', null],
])('%s: %s', (names, reason) => expect(hintsOf(names).clutter).toBe(reason));

it.each([
  ['roo-titr', 'kicker'],
  ['soo_titr', 'lead'],
  ['main-titr', 'title'],
] as const)('%s: %s', (names, role) => {
  const hints = hintsOf(names);
  expect((['title', 'kicker', 'lead'] as const).filter((one) => hints[one] > 0)).toEqual([role]);
});

it('several names hint together', () => {
  const hints = hintsOf('entry-content caption author');
  expect(hints.body).toBe(hintsOf('entry-content').body);
  expect(hints.body).toBeGreaterThan(0);
  expect([hints.caption, hints.byline, hints.clutter]).toEqual([true, true, null]);
});

it('names of the language itself hint at nothing', () => {
  const hints = hintsOf('constructor __proto__ toString');
  expect(hints).toEqual(hintsOf(''));
});
