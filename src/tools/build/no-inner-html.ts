import type { Plugin } from 'vite';

interface Assignment {
  /** The module that holds it. */
  module: RegExp;
  code: RegExp;
  /** Why nothing of ours comes there. */
  why: string;
}

const ASSIGNMENTS: readonly Assignment[] = [
  {
    module: /[\\/]preact[\\/]dist[\\/]preact\./,
    code: /\b\w+\.innerHTML\s*=\s*\w+\.__html\b/,
    why: 'what dangerouslySetInnerHTML gives: never used',
  },
  {
    module: /[\\/]dompurify[\\/]dist[\\/]purify\.es\./,
    code: /doc\.documentElement\.innerHTML = IS_EMPTY_INPUT \? emptyHTML : dirtyPayload/,
    why: 'for browsers without DOMParser: no browser that the manifest admits; the outcome would be empty',
  },
];

/**
 * Takes the assignments to `innerHTML` out of libraries in which we never reach them (design law 9); the linter of
 * addons.mozilla.org warns of them, rightly.
 * @throws Error when a library no longer reads as expected, so that an assignment can't come back unseen
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'pakkhan-no-inner-html',
    transform(code, id) {
      const found = ASSIGNMENTS.find(({ module }) => module.test(id));
      if (!found) return undefined;
      if (!found.code.test(code)) this.error(`the assignment to innerHTML (${found.why}) was not found in ${id}`);
      return { code: code.replace(found.code, 'void 0'), map: null };
    },
  };
}
