/** `npm run bench:page`: what cleaning costs a page, in real Chromium with the built extension, beside the goals. */
import { median, reportTable } from '../bench/report';
import { build } from '../build';
import { driveChrome } from '../drive/chrome';
import type { Driven } from '../drive/driven';
import { serve } from '../drive/server';
import { type Load, measure, type Wanted } from './measure';
import { PAGES } from './pages';

const RUNS = 5;
const HOSTS = ['yjc.ir'];

async function medians(driven: Driven, wanted: Wanted, runs = RUNS): Promise<Load> {
  const loads: Load[] = [];
  for (let run = 0; run < runs; run++) loads.push(await measure(driven, wanted));
  const keys = Object.keys(loads[0]!) as (keyof Load)[];
  return Object.fromEntries(keys.map((key) => [key, median(loads.map((load) => load[key]))])) as unknown as Load;
}

const mode = (driven: Driven, sites: Record<string, string>, all: string) =>
  driven.inExtension(
    async (sites, mode) => {
      await chrome.storage.local.set({ settings: { version: 1, sites, mode } });
      await new Promise((resolve) => setTimeout(resolve, 1500));
    },
    sites,
    all,
  );

const story = (url: string, throttle = 1): Wanted => ({ url, throttle, rest: 700, isStory: true });
const KNOWN = 'http://yjc.ir/fa/news/1/story';
const HUGE = 'http://yjc.ir/fa/news/2/huge';
const FRONT: Wanted = { url: 'http://yjc.ir/', throttle: 1, rest: 2500, isStory: false };

const rows: [string, ...string[]][] = [];

function row(page: string, what: string, value: number, unit: string, goal?: number) {
  const met = goal === undefined ? '' : value <= goal ? 'met' : 'missed';
  rows.push([page, what, `${value.toFixed(unit ? 1 : 4)} ${unit}`, String(goal ?? ''), met]);
}

async function bench(driven: Driven) {
  const kB = (load: Load, bare: Load) => Math.max(0, load.heap - bare.heap) / 1000;
  await mode(driven, {}, 'click');
  const [bareFront, bareKnown] = [
    await medians(driven, FRONT),
    await medians(driven, { ...story(KNOWN), isStory: false }),
  ];
  await mode(driven, {}, 'auto');
  const front = await medians(driven, FRONT);
  row('no article', 'our CPU', front.cpu, 'ms', 3);
  row('no article', 'our heap', kB(front, bareFront), 'kB', 300);
  const known = await medians(driven, story(KNOWN));
  row('1,000 words', 'finding and hiding', known.hiding, 'ms', 10);
  row('1,000 words', 'mending, engine loaded', known.mending, 'ms', 10);
  row('1,000 words', 'our heap', kB(known, bareKnown), 'kB', 4000);
  row('1,000 words', 'layout shift', known.shift - bareKnown.shift, '', 0.01);
  const slow = await medians(driven, story(KNOWN, 4));
  row('1,000 words, CPU 4x slower', 'our longest stretch', slow.longestOurs, 'ms', 50);
  row('1,000 words, CPU 4x slower', 'longest task', slow.longTask, 'ms');
  const huge = await medians(driven, { ...story(HUGE), isStory: false, rest: 4000 }, 1);
  row('a million nodes, once', 'our CPU', huge.cpu, 'ms');
  row('a million nodes, once', 'our longest stretch', huge.longestOurs, 'ms');
}

build('chrome');
const server = await serve(PAGES);
const driven = await driveChrome({ port: server.port, hosts: HOSTS });
try {
  await bench(driven);
  reportTable({ title: 'page', columns: ['what', `median of ${RUNS}`, 'goal', ''], rows });
} finally {
  await driven.close();
  await server.close();
}
