import { readFileSync } from 'node:fs';
import { createMender, type Mender } from '../text/mender';
import { createSpacing } from '../text/spacing';

/** The text engine with the project's own data. */
export function loadMender(): Mender {
  return createMender(createSpacing(readFileSync(new URL('../text/data/spacing.bin', import.meta.url))));
}
