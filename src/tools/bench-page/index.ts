/**
 * npm run bench:page [-- --profile]
 * What cleaning costs a page, in real Chromium with the built extension, beside the goals. Times are CPU time of the
 * page's thread from the browser's own trace, loading and compiling of our scripts included. `--profile` prints where
 * the time of one story goes instead, by function.
 */
import { median, reportTable } from '../bench/report';
import { build } from '../build';
import { driveChrome } from '../drive/chrome';
import type { Driven } from '../drive/driven';
import { serve } from '../drive/server';
import { framesUntilHidden, type Load, measure, type Wanted } from './measure';
import { addressOf, HOSTS, SERVED, SITE_STORIES } from './pages';
import { printProfile } from './profile';

const RUNS = 5;

const FRONT = addressOf('/');
const STORY = addressOf('/fa/news/1/story');
const OTHER = addressOf('/fa/news/2/other');
const TRANSLATED = addressOf('/fa/news/3/translated');
const HUGE = addressOf('/fa/news/4/huge');

async function medians(driven: Driven, wanted: Wanted, runs = RUNS): Promise<Load> {
  const loads: Load[] = [];
  for (let run = 0; run < runs; run++) loads.push(await measure(driven, wanted));
  const keys = Object.keys(loads[0]!) as (keyof Load)[];
  return Object.fromEntries(keys.map((key) => [key, median(loads.map((load) => load[key]))])) as unknown as Load;
}

const switchAll = (driven: Driven, mode: 'auto' | 'click') =>
  driven.inExtension(async (mode) => {
    await chrome.storage.local.set({ settings: { version: 1, mode } });
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }, mode);

const rows: [string, ...string[]][] = [];

function row(page: string, what: string, value: number, unit: string, goal?: number) {
  const met = goal === undefined ? '' : value <= goal ? 'met' : 'missed';
  rows.push([page, what, `${value.toFixed(unit ? 1 : 4)} ${unit}`, String(goal ?? ''), met]);
}

/** Some sites are in the browser's list of those that it asks by https alone; the test server has no certificate. */
function unlessEncrypted(error: Error): undefined {
  if (!error.message.includes('ERR_NAME_NOT_RESOLVED')) throw error;
}

/** Layout shift of every known site's story, each beside itself without us. */
async function shifts(driven: Driven): Promise<number[]> {
  const read = async () => {
    const all: number[] = [];
    for (const url of SITE_STORIES.keys()) {
      const load = await measure(driven, { url, rest: 700 }).catch(unlessEncrypted);
      if (load) all.push(load.shift);
    }
    return all;
  };
  await switchAll(driven, 'click');
  const bare = await read();
  await switchAll(driven, 'auto');
  return (await read()).map((shift, i) => Math.max(0, shift - bare[i]!));
}

async function bench(driven: Driven) {
  const kB = (load: Load, bare: Load) => Math.max(0, load.heap - bare.heap) / 1000;
  await switchAll(driven, 'click');
  const bare = { front: await medians(driven, { url: FRONT }), story: await medians(driven, { url: STORY }) };
  await switchAll(driven, 'auto');
  const front = await medians(driven, { url: FRONT });
  row('no article', 'our CPU', front.scripts, 'ms', 3);
  row('no article', 'the browser’s own work to let us in', front.world, 'ms');
  row('no article', 'our heap', kB(front, bare.front), 'kB', 300);
  for (const [name, after] of [
    ['1,000 words, first story of a tab', undefined],
    ['1,000 words, next story in the tab', OTHER],
  ] as const) {
    const where = after ? { after } : {};
    const [hiding, all] = [
      await medians(driven, { url: TRANSLATED, ...where }),
      await medians(driven, { url: STORY, ...where }),
    ];
    row(name, 'finding and hiding', hiding.scripts, 'ms', 10);
    row(name, 'mending', Math.max(0, all.scripts - hiding.scripts), 'ms', 10);
    row(name, 'our heap', kB(all, bare.story), 'kB', 4000);
  }
  const slow = await medians(driven, { url: STORY, throttle: 4, rest: 4000 });
  row('1,000 words, CPU 4x slower', 'our longest stretch', slow.longestScript, 'ms', 50);
  row('1,000 words, CPU 4x slower', 'longest task, the page’s own included', slow.longestTask, 'ms');
  const huge = await medians(driven, { url: HUGE, rest: 6000 }, 1);
  row('a million nodes, once', 'our CPU', huge.scripts, 'ms');
  row('a million nodes, once', 'our longest stretch', huge.longestScript, 'ms', 16);
  const frames: number[] = [];
  for (let run = 0; run < RUNS; run++) frames.push(await framesUntilHidden(driven, STORY));
  row('site without fitting rule', 'frames from DOM ready to hidden', median(frames), 'frames', 1);
  const all = await shifts(driven);
  row(`${all.length} known sites`, 'layout shift, median', median(all), '', 0.01);
  row(`${all.length} known sites`, 'layout shift, worst', Math.max(...all), '', 0.01);
}

const profiling = process.argv.includes('--profile');
if (profiling) process.env.PAKKHAN_READABLE = '1';
build('chrome');
const server = await serve(SERVED);
const driven = await driveChrome({ port: server.port, hosts: HOSTS });
try {
  if (profiling) await printProfile(driven, STORY);
  else {
    await bench(driven);
    reportTable({ title: 'page', columns: ['what', `median of ${RUNS}`, 'goal', ''], rows });
  }
} finally {
  await driven.close();
  await server.close();
}
