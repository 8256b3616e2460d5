import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const vazirmatn = dirname(createRequire(import.meta.url).resolve('vazirmatn/package.json'));

/** Binary files that scripts in pages carry within them, by the name of their module. */
const FILES: Record<string, string> = {
  'virtual:vazirmatn': join(vazirmatn, 'misc/Non-Latin/fonts/webfonts/Vazirmatn-NL[wght].woff2'),
};

/** Puts binary files into the bundle as base64 strings, so that no page has to fetch them. */
export function embedded(): Plugin {
  return {
    name: 'pakkhan-embedded',
    resolveId: (id) => (id in FILES ? `\0${id}` : undefined),
    load(id) {
      const file = id.startsWith('\0') ? FILES[id.slice(1)] : undefined;
      return file && `export default ${JSON.stringify(readFileSync(file).toString('base64'))};`;
    },
  };
}
