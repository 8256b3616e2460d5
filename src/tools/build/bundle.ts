import { build, type Plugin } from 'vite';
import { embedded } from './embedded';
import { noInnerHtml } from './no-inner-html';

/** Vite wraps each later import in a loader of its own, which tells the page's window of what fails; here nothing is loaded. */
const noPreload = (): Plugin => ({
  name: 'pakkhan-no-preload',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
});

/**
 * A script with everything it imports in one classic file.
 * @throws Error when the entry gives no script
 */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [embedded(), noInnerHtml(), noPreload()],
    build: {
      write: false,
      // Profiles are read by people; nothing else differs.
      minify: process.env.PAKKHAN_READABLE === undefined,
      target: ['chrome120', 'firefox140'],
      rolldownOptions: {
        input: entry,
        // What is imported later is in the same file, and runs when it is asked for; nothing is ever loaded by address.
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((r) => ('output' in r ? r.output : []));
  const chunk = outputs.find((o) => o.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return chunk.code;
}
