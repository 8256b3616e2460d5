import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { compile } from 'svelte/compiler';
import { render as renderSvelte } from 'svelte/server';
import { build, type Plugin } from 'vite';
import { renderToString as renderVue } from 'vue/server-renderer';
import { App as ReactApp } from './react';
import { createApp as createVueApp } from './vue';

export const FRAMEWORKS = ['react', 'vue', 'svelte'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const svelte = (generate: 'client' | 'server'): Plugin => ({
  name: 'svelte',
  transform(code, id) {
    return id.endsWith('.svelte') ? { code: compile(code, { generate, filename: id }).js.code, map: null } : undefined;
  },
});

async function bundle(entry: string, format: 'iife' | 'es', generate: 'client' | 'server' = 'client'): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [svelte(generate)],
    ...(generate === 'client' && { resolve: { conditions: ['browser', 'import', 'default'] } }),
    ...(generate === 'server' && { ssr: { noExternal: true } }),
    build: {
      write: false,
      minify: false,
      ...(generate === 'server' && { ssr: entry }),
      rolldownOptions: { input: entry, output: { format } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return chunk.code;
}

async function svelteOnServer(): Promise<string> {
  const code = await bundle(here('Svelte.svelte'), 'es', 'server');
  const { default: App } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return renderSvelte(App).body;
}

const SERVERS: Record<Framework, () => string | Promise<string>> = {
  react: () => renderReact(createElement(ReactApp)),
  vue: () => renderVue(createVueApp()),
  svelte: svelteOnServer,
};

/** A page that a framework's server has drawn and its script takes over, as one HTML file. */
export async function frameworkPage(framework: Framework): Promise<string> {
  const markup = await SERVERS[framework]();
  const script = await bundle(here(`${framework}.ts`), 'iife');
  return `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>خبر زنده</title></head><body><div id="app">${markup}</div><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
