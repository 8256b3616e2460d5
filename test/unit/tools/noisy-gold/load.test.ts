import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { GoldRecord } from '../../../../src/tools/noisy-gold/annotation';
import { noisyGoldRecords, rebuildPairs } from '../../../../src/tools/noisy-gold/load';
import { lineHash, SOURCES } from '../../../../src/tools/noisy-gold/source';

const folder = mkdtempSync(join(tmpdir(), 'noisy-gold-'));
const line = 'او مي رود كه درپاسخ بگويد';
writeFileSync(join(folder, 'made-up.txt'), `یک سطر دیگر\r\n${line}\r\n`);
afterAll(() => rmSync(folder, { recursive: true }));

const record: GoldRecord = {
  source: 'made-up.txt',
  line: 2,
  sha256: lineHash(line),
  split: 'dev',
  edits: [
    [5, ' ', '\u200c'],
    [15, '', ' '],
  ],
};

test('a pair is rebuilt from the raw line and its edits', () => {
  expect(rebuildPairs([record], folder)).toEqual([
    { source: 'made-up.txt', line: 2, split: 'dev', input: line, gold: 'او مي\u200cرود كه در پاسخ بگويد' },
  ]);
});

test('a line that is another one now, or gone, is named', () => {
  expect(() => rebuildPairs([{ ...record, line: 1 }], folder)).toThrow('made-up.txt:1 is not the line');
  expect(() => rebuildPairs([{ ...record, line: 9 }], folder)).toThrow('made-up.txt:9 is not the line');
});

test('a missing file says how to point at it', () => {
  expect(() => rebuildPairs([{ ...record, source: 'none.txt' }], folder)).toThrow(
    /none\.txt is missing: set PAKKHAN_SHARED/,
  );
});

test('the committed gold holds spacing alone, and as many lines of each source as were drawn', () => {
  const records = noisyGoldRecords();
  for (const [source, quota] of Object.entries(SOURCES)) {
    expect(records.filter((each) => each.source === source)).toHaveLength(quota);
  }
  expect(new Set(records.map(({ source, line }) => `${source}:${line}`)).size).toBe(records.length);
  expect(records.filter(({ split }) => split === 'dev')).toHaveLength(100);
  for (const [offset, deleted, inserted] of records.flatMap(({ edits }) => edits)) {
    expect(offset).toBeGreaterThan(0);
    expect(deleted).toMatch(/^[\s\u200c]*$/);
    expect(inserted).toMatch(/^[ \u200c~]?$/);
  }
});
