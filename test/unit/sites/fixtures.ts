import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DIR = fileURLToPath(new URL('../../fixtures/sites/', import.meta.url));

/** What a reader should see of a fixture, and what must be gone. */
export interface Gold {
  url: string;
  title: string;
  kicker: string | null;
  lead: string | null;
  byline: string[];
  date: string | null;
  body: string[];
  captions: string[];
  absent: string[];
}

export const fixtureNames = readdirSync(DIR)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -5))
  .sort();

export function readFixture(name: string): { html: string; gold: Gold } {
  const read = (extension: string) => readFileSync(`${DIR}${name}.${extension}`, 'utf8');
  return { html: read('html'), gold: JSON.parse(read('json')) as Gold };
}
