import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const NAME = 'virtual:spacing-data';

/** Puts the compiled lexicon and model into the bundle as a base64 string, so that no page has to fetch a file. */
export function spacingData(): Plugin {
  return {
    name: 'pakkhan-spacing-data',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const file = new URL('../text/data/spacing.bin', import.meta.url);
      return `export default ${JSON.stringify(readFileSync(file).toString('base64'))};`;
    },
  };
}
