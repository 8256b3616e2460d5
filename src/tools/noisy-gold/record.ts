/**
 * Turns corrections made by hand into the standoff gold: `record.ts CORRECTED.txt...`
 * Each line of a corrected file is `number<TAB>text`, numbered as sample.ts printed it, with `_` for a half-space.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GoldRecord, spacingEdits } from './annotation';
import { draw } from './draw';
import { lineHash, noisyFolder, readLines, SOURCES } from './source';

const DEV = 100;
const GOLD = fileURLToPath(new URL('../../../test/gold/noisy-news.json', import.meta.url));

const folder = noisyFolder();
const passages = draw(new Map(Object.keys(SOURCES).map((file) => [file, readLines(folder, file)])), SOURCES);
const corrected = new Map<number, string>();
for (const file of process.argv.slice(2)) {
  for (const row of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const tab = row.indexOf('\t');
    corrected.set(Number(row.slice(0, tab)), row.slice(tab + 1).replaceAll('_', '\u200c'));
  }
}

const problems: string[] = [];
const records = passages.flatMap(({ source, line, text }, index): GoldRecord[] => {
  try {
    const correction = corrected.get(index + 1);
    if (correction === undefined) throw new Error('no correction given');
    const split = index < DEV ? 'dev' : 'test';
    return [{ source, line, sha256: lineHash(text), split, edits: spacingEdits(text, correction) }];
  } catch (error) {
    problems.push(`${index + 1} (${source}:${line}): ${(error as Error).message}`);
    return [];
  }
});
if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const rows = records.map((record) => JSON.stringify(record).replaceAll('\u200c', '\\u200c'));
writeFileSync(GOLD, `[\n${rows.join(',\n')}\n]\n`);
console.log(`${records.length} lines, ${records.reduce((sum, { edits }) => sum + edits.length, 0)} edits`);
