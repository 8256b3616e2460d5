import { build } from 'vite';

/** The finder, its exports and the measuring as one script that defines `bench` in a page. */
export async function inPageScript(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'src/tools/bench-articles/in-page.ts', output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the benchmark gave no script');
  return chunk.code;
}
