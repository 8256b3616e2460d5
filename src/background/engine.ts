import browser from 'webextension-polyfill';
import type { MendRequest } from '../shared/messages';
import { SPACING_DATA } from '../shared/names';
import type { Settings } from '../shared/settings';
import { createMender, type Edit, type Mender } from '../text';
import { createSpacing } from '../text/spacing';

let loading: Promise<Mender> | undefined;

async function load(): Promise<Mender> {
  const file = await fetch(browser.runtime.getURL(SPACING_DATA));
  return createMender(createSpacing(new Uint8Array(await file.arrayBuffer())));
}

/**
 * The text engine, one for all pages: read from the extension's own files when a page is cleaned for the first time,
 * and gone with the background. After a failure the next call tries again.
 * @throws Error when its data can't be read
 */
export function loadEngine(): Promise<Mender> {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Mends texts as the reader's settings say, and the request besides. */
export async function mend({ texts, rules, never = [] }: MendRequest, settings: Settings): Promise<Edit[][]> {
  const mender = await loadEngine();
  const { style, words } = settings;
  const options = {
    rules: { ...settings.rules, ...rules },
    style,
    words: { never: [...words.never, ...never], always: words.always },
  };
  return texts.map((text) => mender.mend(text, options));
}
