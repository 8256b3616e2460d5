import { median } from '../bench/report';
import { bundle } from '../build/bundle';
import { type Driven, until } from '../drive/driven';
import { hugeTopic } from './huge';
import { framesUntilHidden, hidingAlone, type Load, medians, type Wanted } from './measure';
import { ABOUT, ADDED_SITE, ADDED_STORY, COMING_STORY, FRONT, OTHER, STORY, TRANSLATED } from './pages';
import { clearSites, vagueSites } from './sites';

const RUNS = 5;

/** Says one figure beside its goal. */
export type Say = (page: string, what: string, value: number, unit: string, goal?: number) => void;

export type Topic = (driven: Driven, say: Say) => Promise<void>;

/** Cleans pages by itself, or leaves all of them alone: not one script of ours is registered then. */
export async function switchAll(driven: Driven, mode: 'auto' | 'click'): Promise<void> {
  const sites = { [ADDED_SITE.key]: mode };
  await driven.inExtension((settings) => chrome.storage.local.set({ settings }), { version: 1, mode, sites });
  await until(() =>
    driven.inExtension(async (on) => {
      const ids = (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id);
      return on ? ids.includes('yjc') && ids.some((id) => id.startsWith('site:')) : ids.length === 0;
    }, mode === 'auto'),
  );
}

/** Without us, and with us. */
async function both(driven: Driven, { until: outcome, ...wanted }: Wanted): Promise<{ bare: Load; ours: Load }> {
  await switchAll(driven, 'click');
  const bare = await medians(driven, wanted, RUNS);
  await switchAll(driven, 'auto');
  return { bare, ours: await medians(driven, { ...wanted, ...(outcome && { until: outcome }) }, RUNS) };
}

const kB = (ours: Load, bare: Load) => Math.max(0, ours.heap - bare.heap) / 1000;

/** Pages that are no article. */
const nothing: Topic = async (driven, say) => {
  for (const [name, wanted] of [
    ['front page of a known site', { url: FRONT }],
    // Such a page is looked at again in case that scripts fill it.
    ['other page of a reader’s site', { url: ABOUT, rest: 1800 }],
  ] as const) {
    const { bare, ours } = await both(driven, wanted);
    say(name, 'our CPU', ours.scripts - bare.scripts, 'ms', 3);
    say(name, 'of it compiling', ours.compiling - bare.compiling, 'ms');
    say(name, 'the browser’s own work to let us in', ours.world - bare.world, 'ms');
    say(name, 'our heap', kB(ours, bare), 'kB', 300);
  }
};

/** Hiding without finding: the code of it, run for the first time in a page. */
const hiding: Topic = async (driven, say) => {
  await switchAll(driven, 'click');
  const script = await bundle('src/tools/bench-page/in-page.ts');
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await hidingAlone(driven, STORY, script));
  say('1,000 words', 'hiding alone', median(times), 'ms', 10);
};

/** A story of 1,000 words, in a new tab and after another. */
const story: Topic = async (driven, say) => {
  const { bare, ours } = await both(driven, { url: STORY, until: 'mended' });
  for (const [name, after] of [
    ['1,000 words, first story of a tab', undefined],
    ['1,000 words, next story in the tab', OTHER],
  ] as const) {
    const where = after ? { after } : {};
    const hiding = await medians(driven, { url: TRANSLATED, ...where, until: 'hidden' }, RUNS);
    const all = after ? await medians(driven, { url: STORY, after, until: 'mended' }, RUNS) : ours;
    say(name, 'finding and hiding', hiding.scripts, 'ms', 10);
    say(name, 'of it compiling', hiding.compiling, 'ms');
    say(name, 'mending', Math.max(0, all.scripts - hiding.scripts), 'ms', 10);
    say(name, 'our heap', kB(all, bare), 'kB', 4000);
  }
};

/** The same story on a slow machine. */
const slow: Topic = async (driven, say) => {
  const { bare, ours } = await both(driven, { url: STORY, throttle: 4, until: 'mended', rest: 1000 });
  say('1,000 words, CPU 4x slower', 'our longest stretch', ours.longestScript, 'ms', 50);
  say('1,000 words, CPU 4x slower', 'longest task, the page’s own included', ours.longestTask, 'ms');
  say('1,000 words, CPU 4x slower', 'longest task without us', bare.longestTask, 'ms');
};

/** How soon a page is clean of which no rule knows anything. */
const frames: Topic = async (driven, say) => {
  await switchAll(driven, 'auto');
  for (const [name, url] of [
    ['known site, rule does not fit', COMING_STORY],
    ['reader’s site, no rule', ADDED_STORY],
  ] as const) {
    const counts: number[] = [];
    for (let run = 0; run < RUNS; run++) counts.push(await framesUntilHidden(driven, url));
    say(name, 'frames from parsed to hidden', median(counts), 'frames', 1);
  }
};

/** By the names that the command takes. */
export const TOPICS: Record<string, Topic> = {
  nothing,
  hiding,
  story,
  slow,
  frames,
  'clear-sites': clearSites,
  'vague-sites': vagueSites,
  huge: hugeTopic,
};
