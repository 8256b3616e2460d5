import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { newsHostPatterns } from './src/sites';
import { distOf, manifestFor, type Target } from './src/tools/build/manifest';
import { noInnerHtml } from './src/tools/build/no-inner-html';
import { pageScripts } from './src/tools/build/page-scripts';
import { popupPage } from './src/tools/build/popup-page';

const target = (process.env.PAKKHAN_TARGET ?? 'chrome') as Target;

export default defineConfig({
  publicDir: 'src/public',
  build: {
    outDir: distOf(target),
    emptyOutDir: true,
    target: ['chrome120', 'firefox140'],
    modulePreload: false,
    rolldownOptions: { input: { welcome: 'src/welcome/index.html' } },
  },
  plugins: [
    crx({ manifest: manifestFor(target, newsHostPatterns()), browser: target }),
    noInnerHtml(),
    pageScripts(),
    popupPage(),
  ],
});
