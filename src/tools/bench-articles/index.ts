import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reportNote, reportTable } from '../bench/report';
import { sharedDir } from '../places';
import { benchChromium } from './chromium';
import { EXTRACTORS, type Extractor } from './extractors';
import { faultsOf, type Outcome } from './outcome';
import { type Page, readPages } from './pages';
import { score } from './score';
import { printStress, printWrongRules } from './stress/report';
import { COLUMNS, rowOf } from './table';

const USAGE = `npm run bench:articles -- [--node] [--chromium] [--stress [--only NAME]] [--rules] [--ours] [FOLDER…]
Measures the article finder on folders of pages: the project's fixtures and the real pages in PAKKHAN_SHARED (default
../shared), unless folders are named.
  --node      F1 beside Readability and Defuddle (with --ours: without them), and each page that is not right
  --chromium  time in Chromium, warm and cold, beside Readability, and on pages of 1,000 to 1,000,000 nodes
  --stress    F1 on the same pages, changed as sites differ; --only names one change of its table
  --rules     where the rule of another site makes an answer worse than no rule
With none of these, --node and --chromium.`;

const options = (() => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        node: { type: 'boolean' },
        chromium: { type: 'boolean' },
        stress: { type: 'boolean' },
        only: { type: 'string' },
        rules: { type: 'boolean' },
        ours: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch {
    console.error(USAGE);
    process.exit(2);
  }
})();
const { values, positionals } = options;
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const everything = !(values.node || values.chromium || values.stress || values.rules);

function pageSets(): [string, Page[]][] {
  if (positionals.length) return positionals.map((folder) => [folder, readPages(folder)]);
  const sets: [string, Page[]][] = [
    ['fixtures of articles and others', readPages('test/fixtures/articles')],
    ['fixtures of newsrooms', readPages('test/fixtures/sites')],
    ['pages not learnt from', readPages('test/fixtures/unseen')],
  ];
  const real = join(sharedDir(), 'pages');
  if (existsSync(real)) sets.push(['real pages', readPages(real)]);
  else reportNote('No real pages here: name the folder that holds `pages` in PAKKHAN_SHARED.');
  return sets;
}

const LEARNT = `The finder was made with all these pages at hand, but for those "not learnt from", which nobody who worked on it
has opened (test/fixtures/unseen/README.md).`;

/** Milliseconds for which every extractor reads unmeasured first, so that none pays for compiling what the next finds compiled. */
const WARMING = 1500;

async function warm(run: Extractor, pages: readonly Page[]): Promise<void> {
  for (let spent = 0, n = 0; spent < WARMING; n++) spent += (await run(pages[n % pages.length]!)).milliseconds;
}

/** F1 from here on has lost nothing but the last digit. */
const PERFECT = 0.9999;

async function benchNode(name: string, pages: Page[]): Promise<void> {
  const rows: [string, ...string[]][] = [];
  for (const [extractor, run] of Object.entries(EXTRACTORS)) {
    const own = extractor.startsWith('Pakkhan');
    if (values.ours && !own) continue;
    await warm(run, pages);
    const outcomes: Outcome[] = [];
    const times: number[] = [];
    for (const { name: page, ...rest } of pages) {
      const { milliseconds, ...answer } = await run({ name: page, ...rest });
      const outcome = { page, ...answer, score: rest.gold.kind === 'negative' ? null : score(answer, rest.gold) };
      const faults = own ? faultsOf(outcome, PERFECT) : [];
      if (faults.length) console.log(`  ${extractor}: ${page}: ${faults.join(', ')}`);
      outcomes.push(outcome);
      times.push(milliseconds);
    }
    rows.push(rowOf(extractor, outcomes, times));
  }
  reportTable({ title: `${name}: ${pages.length}`, columns: COLUMNS, rows });
}

const sets = pageSets();
const allPages = sets.flatMap(([, pages]) => pages);
if (!positionals.length) reportNote(LEARNT);
if (everything || values.node) for (const [name, pages] of sets) await benchNode(name, pages);
if (values.stress) printStress(allPages, values.only);
if (values.rules) printWrongRules(allPages);
if (everything || values.chromium) {
  await benchChromium(sets.at(-1)![1], false);
  await benchChromium(allPages, true);
}
