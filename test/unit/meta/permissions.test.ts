import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CATALOGUES } from '../ui/speak';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const asked: string[] = JSON.parse(read('manifest.json')).permissions;

it('the manifest asks for some permission', () => {
  expect(asked).toContain('storage');
});

it.each(asked)('the permission %s has its reason wherever permissions are explained', (name) => {
  const rows = [...read('PRIVACY.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, row]) => row);
  expect(rows.filter((row) => row === name)).toHaveLength(2);
  for (const store of ['docs/store/en.md', 'docs/store/fa.md'])
    expect(read(store)).toMatch(new RegExp(`^- ${name}: `, 'm'));
  expect(read('src/options/Privacy.tsx')).toContain(`'${name}'`);
  for (const catalogue of Object.values(CATALOGUES)) expect(catalogue).toHaveProperty(`perm_${name}Text`);
});

it('no permission is explained that is not asked for', () => {
  const explained = [...read('PRIVACY.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(explained.filter((name) => !asked.includes(name!))).toEqual([]);
});
