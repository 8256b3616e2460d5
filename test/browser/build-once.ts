import { findBrowser, speaksPersian } from '../../src/tools/browsers';
import { build } from '../../src/tools/build';

/** Before the browser tests: both browsers are there, which two files at once could not install, and both targets built. */
export function setup() {
  for (const name of ['chrome', 'firefox'] as const) {
    findBrowser(name);
    speaksPersian(name);
  }
  build('chrome');
  build('firefox');
}
