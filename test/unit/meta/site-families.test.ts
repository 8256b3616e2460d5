import { expect, it } from 'vitest';
import { ruleFor, siteRules } from '../../../src/sites';
import { fixtureNames, readFixture } from '../sites/fixtures';

/** Families with a page in their markup, written by hand; that every single rule reads its own markup is tested elsewhere. */
const written = new Set(fixtureNames.map((name) => ruleFor(readFixture(name).gold.url, siteRules)?.family));
const families = [...new Set(siteRules.map(({ family }) => family))].filter((family) => family !== undefined);

it('there are families to judge', () => {
  expect(families.length).toBeGreaterThan(3);
});

it.each(families)('the family %s has a page in its markup in test/fixtures/sites', (family) => {
  expect([...written]).toContain(family);
});
