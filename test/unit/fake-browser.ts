/** Stands in for the browser's API in unit tests, where it is a default export. */
export { fakeBrowser as default } from '@webext-core/fake-browser';
