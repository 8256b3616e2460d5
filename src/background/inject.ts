import browser from 'webextension-polyfill';
import type { SiteHint } from '../content/channel';
import { PAGE_FILES } from '../shared/names';
import { ruleFor, siteRules } from '../sites';

/** Runs in the page's isolated world; must not refer to anything outside itself. */
function leaveHint(hint: SiteHint) {
  const world = globalThis as unknown as { pakkhanSite?: SiteHint };
  world.pakkhanSite ??= hint;
}

/**
 * Injects the cleaner into a tab; harmless where one is already.
 * @param auto whether it may clean by itself when the page is surely an article
 * @throws Error from the browser where extensions may not run or no permission is held
 */
export async function injectCleaner(tabId: number, url: string | undefined, auto: boolean): Promise<void> {
  const target = { tabId };
  const rule = url ? ruleFor(url, siteRules) : undefined;
  const hint: SiteHint = { auto, ...(rule && { rule }) };
  await browser.scripting.executeScript({ target, func: leaveHint, args: [hint], injectImmediately: true });
  // The cleaner and the finder have a task each; waiting for one before asking for the other would only take time.
  const inject = (files: string[]) => browser.scripting.executeScript({ target, files, injectImmediately: true });
  await Promise.all([
    browser.scripting.insertCSS({ target, files: [PAGE_FILES.style] }),
    inject([PAGE_FILES.cleaner]),
    inject([PAGE_FILES.finder]),
  ]);
}

/** Injects what a running cleaner asked for beside it. */
export async function injectBeside(tabId: number, file: 'desk' | 'font' | 'exporter'): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_FILES[file]] });
}

/** Puts a stylesheet into a page, or takes it out again; it must then be the same to the letter. */
export async function style(tabId: number, css: string, on: boolean): Promise<void> {
  const injection = { target: { tabId }, css };
  await (on ? browser.scripting.insertCSS(injection) : browser.scripting.removeCSS(injection));
}
