import { build } from '../../src/tools/build';

/** Builds both targets once before the browser tests. */
export function setup() {
  build('chrome');
  build('firefox');
}
