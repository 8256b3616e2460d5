import type { Plugin } from 'vite';

/** Where preact sets what `dangerouslySetInnerHTML` gives. */
const ASSIGNMENT = /\b\w+\.innerHTML\s*=\s*\w+\.__html\b/g;

/**
 * Takes the one assignment to `innerHTML` out of preact: nothing here uses it (design law 9), and addons.mozilla.org's
 * linter warns of it, rightly.
 * @throws Error when preact no longer reads as expected, so that the assignment can't come back unseen
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'pakkhan-no-inner-html',
    transform(code, id) {
      if (
        !/[\\/]preact[\\/](?:dist|src)[\\/](?:preact|index|diff)/.test(id) ||
        !code.includes('dangerouslySetInnerHTML')
      )
        return undefined;
      const without = code.replace(ASSIGNMENT, 'void 0');
      if (without === code) this.error(`preact's use of innerHTML was not found in ${id}`);
      return { code: without, map: null };
    },
  };
}
