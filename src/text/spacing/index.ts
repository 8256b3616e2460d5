import type { Edit } from '../edit';
import { Engine, type SpacingOptions } from './engine';
import { openData } from './format';

export type { Span } from '../spans';
export type { SpacingOptions } from './engine';
export { SPACING_RULES } from './rules';

/** Decides spaces and half-spaces of Persian text; its edits touch nothing else. */
export interface SpacingEngine {
  /** @returns edits in ascending order, not overlapping; never throws, whatever the text */
  edits(text: string, options: SpacingOptions): Edit[];
}

/**
 * @param data the bytes of `src/text/data/spacing.bin`, used in place
 * @throws Error that says what is wrong with damaged data
 */
export function createSpacing(data: Uint8Array): SpacingEngine {
  return new Engine(openData(data));
}
