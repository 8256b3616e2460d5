import { readProjectJson } from '../places';
import { applySpacing, type GoldRecord } from './annotation';
import { lineHash, NOISY_GOLD, noisyFolder, readLines } from './source';

/** A raw line of news and what a careful desk makes of it; `~` in gold: any choice is right (see test/gold/README.md). */
export interface GoldPair {
  source: string;
  line: number;
  split: GoldRecord['split'];
  input: string;
  gold: string;
}

/** The standoff annotations, as committed. */
export const noisyGoldRecords = (): GoldRecord[] => readProjectJson(NOISY_GOLD);

/**
 * Rebuilds the pairs of annotated lines from the raw files in `folder`.
 * @throws Error naming the file that is missing, or the line that is not the one that was annotated
 */
export function rebuildPairs(records: readonly GoldRecord[], folder: string): GoldPair[] {
  const files = new Map(
    [...new Set(records.map(({ source }) => source))].map((file) => [file, readLines(folder, file)]),
  );
  return records.map(({ source, line, sha256, split, edits }) => {
    const input = files.get(source)?.[line - 1];
    if (input === undefined || lineHash(input) !== sha256) {
      throw new Error(
        `${source}:${line} is not the line that was annotated: the folder ${folder} holds another version`,
      );
    }
    return { source, line, split, input, gold: applySpacing(input, edits) };
  });
}

/**
 * The noisy gold as pairs, from PAKKHAN_SHARED or `../shared`.
 * @param split only this part; look at the errors of `dev`, never at those of `test`
 * @throws as `rebuildPairs` does
 */
export function loadNoisyGold(split?: GoldRecord['split']): GoldPair[] {
  return rebuildPairs(
    noisyGoldRecords().filter((record) => !split || record.split === split),
    noisyFolder(),
  );
}
