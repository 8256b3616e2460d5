import type { Browser } from 'webextension-polyfill';

/**
 * The extension's API in popup, options and welcome page. Every browser that the manifest admits answers these with
 * promises by itself; the polyfill would only make the popup open later.
 */
export default (globalThis as unknown as { chrome: Browser }).chrome;
