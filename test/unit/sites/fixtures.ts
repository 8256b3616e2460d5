import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Gold } from '../../../src/tools/bench-articles/pages';

const DIR = fileURLToPath(new URL('../../fixtures/sites/', import.meta.url));

export const fixtureNames = readdirSync(DIR)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -5))
  .sort();

export function readFixture(name: string): { html: string; gold: Gold } {
  const read = (extension: string) => readFileSync(`${DIR}${name}.${extension}`, 'utf8');
  return { html: read('html'), gold: JSON.parse(read('json')) as Gold };
}
