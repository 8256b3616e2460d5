import { build } from 'vite';
import { embedded } from './embedded';
import { noInnerHtml } from './no-inner-html';

/**
 * A script with everything it imports in one classic file.
 * @throws Error when the entry gives no script
 */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [embedded(), noInnerHtml()],
    build: {
      write: false,
      modulePreload: false,
      // Profiles are read by people; nothing else differs.
      minify: process.env.PAKKHAN_READABLE === undefined,
      target: ['chrome120', 'firefox140'],
      rolldownOptions: {
        input: entry,
        // What is imported later is in the same file, and runs when it is asked for; nothing is ever loaded by address.
        output: { format: 'iife', codeSplitting: false },
        transform: { define: { 'import.meta': '{}' } },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((r) => ('output' in r ? r.output : []));
  const chunk = outputs.find((o) => o.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return chunk.code;
}
