/** In functions that run inside the extension. */
declare const chrome: import('webextension-polyfill').Browser;
