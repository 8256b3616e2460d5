/** Stands in for the polyfill in unit tests, which imports the browser's API as its default export. */
export { fakeBrowser as default } from '@webext-core/fake-browser';
