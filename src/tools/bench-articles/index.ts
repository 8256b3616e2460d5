import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { reportNote, reportTable } from '../bench/report';
import { benchChromium } from './chromium';
import { EXTRACTORS } from './extractors';
import { type Page, readPages, SHARED } from './pages';
import { score } from './score';
import { COLUMNS, type Result, rowOf } from './table';

const USAGE = `npm run bench:articles -- [--node] [--chromium]
Measures the article finder beside Readability and Defuddle, on the project's fixtures and on the real pages in
PAKKHAN_SHARED (default ../shared). With neither option, both are run.`;

const options = new Set(process.argv.slice(2));
for (const option of options) {
  if (option === '--node' || option === '--chromium') continue;
  console.error(USAGE);
  process.exit(option === '--help' ? 0 : 2);
}
const everything = options.size === 0;

const sets: [string, Page[]][] = [
  ['fixtures of articles and others', readPages('test/fixtures/articles')],
  ['fixtures of newsrooms', readPages('test/fixtures/sites')],
];
const real = join(SHARED, 'pages');
if (existsSync(real)) sets.push(['real pages', readPages(real)]);
else reportNote('No real pages here: name the folder that holds `pages` in PAKKHAN_SHARED.');

if (everything || options.has('--node')) {
  for (const [name, pages] of sets) {
    const rows: [string, ...string[]][] = [];
    for (const [extractor, run] of Object.entries(EXTRACTORS)) {
      const results: Result[] = [];
      for (const page of pages) {
        const answer = await run(page);
        results.push({ page, answer, score: page.gold.kind === 'negative' ? null : score(answer, page.gold) });
      }
      rows.push(rowOf(extractor, results));
    }
    reportTable({ title: `${name}: ${pages.length}`, columns: COLUMNS, rows });
  }
}
if (everything || options.has('--chromium')) {
  await benchChromium(sets.at(-1)![1], false);
  await benchChromium(
    sets.flatMap(([, pages]) => pages),
    true,
  );
}
