import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedDir } from '../places';

/** Where the standoff annotations are committed. */
export const NOISY_GOLD = 'test/gold/noisy-news.json';

/** The raw news files of the noisy gold, with how many lines are drawn from each. */
export const SOURCES = { 'fars.txt': 110, 'varzesh3.txt': 90, 'amirshnll.txt': 30, 'namnak.txt': 30 } as const;

/** Folder of the raw news: PAKKHAN_SHARED, or `../shared` beside the repository. */
export const noisyFolder = (): string => join(sharedDir(), 'typography/noisy');

/**
 * Lines of one raw news file, in order, without their line ends.
 * @throws Error that names the missing file and says how to point at it
 */
export function readLines(folder: string, file: string): string[] {
  const path = join(folder, file);
  if (!existsSync(path)) {
    throw new Error(`${path} is missing: set PAKKHAN_SHARED to the folder that holds typography/noisy`);
  }
  return readFileSync(path, 'utf8').split(/\r?\n/);
}

/** First 12 hexadecimal digits of the SHA-256 of a line in UTF-8. */
export const lineHash = (line: string): string => createHash('sha256').update(line, 'utf8').digest('hex').slice(0, 12);
