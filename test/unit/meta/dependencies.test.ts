import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runtimePackages } from '../../../src/tools/release/packages';
import { THIRD_PARTY, thirdParty } from '../../../src/tools/release/third-party';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json'));
const [product = '', development = ''] = read('docs/dependencies.md').split('## For development');
const rowsOf = (section: string) =>
  [...section.matchAll(/^\| ([@\w/.-]+) \| (.+) \|$/gm)].filter(([, name]) => !/^(package|---)$/.test(name!));

/** Licences under which a package may be shipped with MIT-licensed code, as they are written in package.json. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  '(MPL-2.0 OR Apache-2.0)',
  'OFL',
  'OFL-1.1',
  'CC0-1.0',
]);

describe('dependencies', () => {
  it.each([
    ['product', product, dependencies],
    ['development', development, devDependencies],
  ])('of the %s all have a reason, and there is no reason for what is gone', (_, section, wanted) => {
    const rows = rowsOf(section);
    expect(rows.map(([, name]) => name)).toEqual(Object.keys(wanted).sort());
    for (const [, name, reason] of rows) expect(reason, name).toMatch(/^[A-Z].+\.$/);
  });
});

describe('what is shipped', () => {
  const packages = runtimePackages();

  it('is found', () => {
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });

  it.each(packages)('$name is under a licence that may be shipped', ({ licence }) => {
    expect([...ALLOWED]).toContain(licence);
  });

  it('is named with its licence in THIRD-PARTY.md: run `npm run docs:third-party` when this fails', () => {
    expect(readFileSync(THIRD_PARTY, 'utf8')).toBe(thirdParty(packages));
  });
});
