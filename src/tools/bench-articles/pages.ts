import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a reader should get of a page, and what must be gone. */
export interface Gold {
  url: string;
  kind?: 'negative';
  title?: string;
  kicker?: string | null;
  lead?: string | null;
  byline?: string[];
  date?: string | null;
  body: string[];
  captions?: string[];
  absent?: string[];
}

export interface Page {
  name: string;
  html: string;
  gold: Gold;
}

/** Every NAME.html in a folder with its NAME.json; a page without one is no article. */
export function readPages(folder: string): Page[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.html'.length);
      const goldFile = join(folder, `${name}.json`);
      const gold: Gold = existsSync(goldFile)
        ? JSON.parse(readFileSync(goldFile, 'utf8'))
        : { url: 'https://example.ir/', kind: 'negative', body: [] };
      return { name, html: readFileSync(join(folder, file), 'utf8'), gold };
    });
}
