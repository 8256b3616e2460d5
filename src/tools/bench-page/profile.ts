import type { Protocol } from 'puppeteer-core';
import type { Driven } from '../drive/driven';

const MICROSECONDS = 100;
const LINES = 40;
/** Loads over which times are averaged: what other programs take falls on another function each time. */
const LOADS = 8;

type Profile = Protocol.Profiler.Profile;

type Times = Map<string, number>;

const nameOf = ({ functionName, url, lineNumber, columnNumber }: Protocol.Runtime.CallFrame) =>
  `${functionName || '(anonymous)'} ${url.split('/').at(-1)}:${lineNumber + 1}:${columnNumber + 1}`;

/** Adds up milliseconds by function: in itself, and with all that it called. Only what ran under our scripts. */
function addTimes({ nodes, samples = [], timeDeltas = [] }: Profile, self: Times, total: Times) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const add = (to: Times, name: string, time: number) => to.set(name, (to.get(name) ?? 0) + time);
  for (const [i, id] of samples.entries()) {
    const stack: Protocol.Runtime.CallFrame[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) stack.push(frames.get(at)!);
    if (!stack.some(({ url }) => url.startsWith('chrome-extension://'))) continue;
    const names = stack.filter(({ functionName }) => functionName !== '(root)').map(nameOf);
    const time = timeDeltas[i]! / 1000 / LOADS;
    add(self, names[0]!, time);
    for (const name of new Set(names)) add(total, name, time);
  }
}

function print(title: string, all: Times) {
  const lines = [...all].toSorted(([, a], [, b]) => b - a).slice(0, LINES);
  console.log(`\n${title}\n${lines.map(([name, time]) => `${time.toFixed(1).padStart(8)} ms  ${name}`).join('\n')}`);
}

async function profile(driven: Driven, url: string): Promise<Profile> {
  const page = await driven.open('about:blank');
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: MICROSECONDS });
  await client.send('Profiler.start');
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const stopped = await client.send('Profiler.stop');
  await page.close();
  return stopped.profile;
}

/** Prints where the time of our scripts goes while a page loads; sampling makes it longer than it is. */
export async function printProfile(driven: Driven, url: string) {
  const [self, total]: [Times, Times] = [new Map(), new Map()];
  for (let load = 0; load < LOADS; load++) addTimes(await profile(driven, url), self, total);
  print('by function, without what it called', self);
  print('by function, with what it called', total);
}
