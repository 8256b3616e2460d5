import type { Plugin } from 'vite';
import { bundle } from './bundle';

/** The popup's one script, where its page asks for it. */
const SCRIPT = 'popup/popup.js';

/**
 * Makes the popup a page that opens at once: browsers show it when it has loaded, and each file costs a way through the
 * browser's processes. So its styles stand in the page, its script is one file, and its typeface is asked for first.
 */
export function popupPage(): Plugin {
  return {
    name: 'pakkhan-popup-page',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, output) {
      this.emitFile({ type: 'asset', fileName: SCRIPT, source: await bundle('src/popup/main.tsx') });
      const page = output['src/popup/index.html'];
      if (page?.type !== 'asset') this.error('the popup has no page');
      const asset = (path: string) => {
        const file = output[path.replace(/^\//, '')];
        return file?.type === 'asset' ? String(file.source) : this.error(`the popup's ${path} is not there`);
      };
      page.source = String(page.source).replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/, (_, path) => {
        const css = asset(path);
        const fonts = [...css.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, font]) => font);
        if (!fonts.length) this.error('the popup has no typeface');
        const preload = fonts.map(
          (font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}">`,
        );
        return [...preload, `<style>${css}</style>`].join('\n');
      });
    },
  };
}
