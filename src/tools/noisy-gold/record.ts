/**
 * Turns corrections made by hand into the standoff gold: `record.ts CORRECTED.txt...`
 * Each line of a corrected file is `number<TAB>text`, numbered as sample.ts printed it, with `_` for a half-space.
 * Nothing is written unless every passage has a correction that changes spacing alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../places';
import { type GoldRecord, spacingEdits } from './annotation';
import { drawnPassages, runCommand } from './command';
import { lineHash, NOISY_GOLD } from './source';

const DEV = 100;

function readCorrections(files: string[]): Map<number, string> {
  const rows = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  return new Map(
    rows.map((row) => {
      const tab = row.indexOf('\t');
      return [Number(row.slice(0, tab)), row.slice(tab + 1).replaceAll('_', '\u200c')];
    }),
  );
}

runCommand(() => {
  const corrections = readCorrections(process.argv.slice(2));
  const problems: string[] = [];
  const records = drawnPassages().flatMap(({ source, line, text }, index): GoldRecord[] => {
    try {
      const correction = corrections.get(index + 1);
      if (correction === undefined) throw new Error('no correction given');
      const split = index < DEV ? 'dev' : 'test';
      return [{ source, line, sha256: lineHash(text), split, edits: spacingEdits(text, correction) }];
    } catch (error) {
      problems.push(`${index + 1} (${source}:${line}): ${(error as Error).message}`);
      return [];
    }
  });
  if (problems.length) throw new Error(problems.join('\n'));
  const rows = records.map((record) => JSON.stringify(record).replaceAll('\u200c', '\\u200c'));
  writeFileSync(inProject(NOISY_GOLD), `[\n${rows.join(',\n')}\n]\n`);
  console.log(`${records.length} lines, ${records.reduce((sum, { edits }) => sum + edits.length, 0)} edits`);
});
