import { build, type Plugin } from 'vite';
import { PAGE_FILES } from '../shared/names';
import { spacingData } from './spacing-data';

/** Entry of each script that runs in pages, by its path in the extension. */
const ENTRIES: Record<string, string> = {
  [PAGE_FILES.watch]: 'src/content/watch.ts',
  [PAGE_FILES.cleaner]: 'src/content/cleaner.ts',
  [PAGE_FILES.engine]: 'src/content/engine.ts',
};

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [spacingData()],
    esbuild: { charset: 'ascii' },
    build: {
      write: false,
      minify: true,
      target: ['chrome120', 'firefox140'],
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((r) => ('output' in r ? r.output : []));
  const chunk = outputs.find((o) => o.type === 'chunk');
  if (!chunk || chunk.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return chunk.code;
}

/**
 * Builds the scripts that run in pages as plain, self-contained files at stable paths: the background injects
 * them by name, so nothing has to be exposed to pages as a web-accessible resource.
 */
export function pageScripts(): Plugin {
  return {
    name: 'pakkhan-page-scripts',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, entry] of Object.entries(ENTRIES)) {
        this.emitFile({ type: 'asset', fileName, source: await bundle(entry) });
      }
    },
  };
}
