import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Popup, until } from '../../src/tools/drive/driven';

const SCREENSHOTS = fileURLToPath(new URL('../screenshots/', import.meta.url));

/**
 * axe, wherever it runs, looking into the page's own window: Firefox's popup can only be reached from another page, and
 * the extension's security policy forbids to evaluate text in it.
 */
const AXE = `async (document) => {
  const view = document.defaultView;
  with (view) { if (!view.axe) { ${axe.source} } }
  const { violations } = await view.axe.run(document);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200)));
}`;

/** What axe finds wrong with a page of the extension, one line each. */
export function axeFindings(page: Popup): Promise<string[]> {
  const work = Object.assign(() => [] as string[], { toString: () => AXE });
  return page.run(work);
}

/** Elements whose text is cut, and whether the page is wider than its window. */
export function cutText(page: Popup): Promise<string[]> {
  return page.run((document) => {
    const root = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>('button, label, legend, h1, h2, h3, p, dt, dd, a, strong')]
      .filter((e) => !e.closest('.unseen') && e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1)
      .map((e) => `${e.className || e.localName}: ${e.textContent}`);
    return root.scrollWidth > root.clientWidth ? [`page: ${root.scrollWidth} > ${root.clientWidth}`, ...cut] : cut;
  });
}

/** Elements that move or fade when they change, by their class. */
export function moving(page: Popup): Promise<string[]> {
  return page.run((document) => {
    const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
    return [...document.querySelectorAll<HTMLElement>('*')]
      .filter((element) =>
        [null, '::before', '::after'].some((part) => {
          const style = document.defaultView!.getComputedStyle(element, part);
          return lasts(style.transitionDuration) || lasts(style.animationDuration) || style.scrollBehavior === 'smooth';
        }),
      )
      .map((element) => element.className || element.localName);
  });
}

/** Keeps a picture in test/screenshots, which is not part of the repository, for people to look at. */
export async function keepPicture(page: Popup, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot(`${SCREENSHOTS}${name}.png`);
}

/** The sections of the options, by the hashes of their addresses. */
export const SECTIONS = ['cleaning', 'sites', 'text', 'words', 'shortcuts', 'data', 'privacy'];

/** Waits until a page shows what a selector names. */
export const shows = (page: Popup, selector: string) =>
  until(() => page.run((document, selector) => document.querySelector(selector) !== null, selector));

/** Waits until a section of the options has all that it shows: some of it is loaded only then. */
const settled = (options: Popup) =>
  until(() =>
    options.run(
      (document) => document.querySelectorAll('main > *').length > 2 && !document.querySelector('[aria-busy=true]'),
    ),
  );

/** Goes to a section of the options by its address, and waits until all of it is there. */
export async function openSection(options: Popup, section: string): Promise<void> {
  await options.run((document, section) => {
    document.location.hash = section;
  }, section);
  await sectionShows(options, section);
}

/** Waits until a section of the options is the one that is shown, with all that it shows. */
export async function sectionShows(options: Popup, section: string): Promise<void> {
  await shows(options, `a[href="#${section}"][aria-current=page]`);
  await settled(options);
}
