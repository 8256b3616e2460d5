import { expect, it } from 'vitest';
import { ruleFor, siteRules } from '../../../src/sites';
import { fixtureNames, readFixture } from '../sites/fixtures';

/** Families with a page in their markup, written by hand; that every single rule reads its own markup is tested elsewhere. */
const written = new Set(fixtureNames.map((name) => ruleFor(readFixture(name).gold.url, siteRules)?.family));
const families = [...new Set(siteRules.map(({ family }) => family))].filter((family) => family !== undefined);

it('there are families to judge', () => {
  expect(families.length).toBeGreaterThan(3);
});

/** So many sites may share selectors by chance; more are the work of one system, and want a page of it. */
const BY_CHANCE = 8;

it('a rule for many sites names their family, and so is asked for a page', () => {
  const nameless = siteRules.filter(({ hosts, family }) => hosts.length > BY_CHANCE && family === undefined);
  expect(nameless.map(({ id }) => id)).toEqual([]);
});

it.each(families)('the family %s has a page in its markup in test/fixtures/sites', (family) => {
  expect([...written]).toContain(family);
});
