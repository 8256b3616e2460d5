import type { Page } from 'puppeteer-core';
import { hasCome, measure, pause } from './measure';
import { HUGE } from './pages';
import { switchAll, type Topic } from './topics';

/** Milliseconds between two steps of the wheel, how long it is turned at least, and how long at most. */
const APART = 50;
const LEAST = 3_000;
const MOST = 60_000;

/** The clock of the browser's trace, too; milliseconds. */
const now = () => Number(process.hrtime.bigint()) / 1e6;

/**
 * Steps of the wheel before it is turned the other way: less than the story is long, for a page that is at its end draws
 * no frames, and once it is clean its end is the story's.
 */
const THERE = 10;

/** Turns the mouse wheel down and up, as a reader who looks for something. @returns between which times */
async function scroll(page: Page, isDone = async () => true): Promise<readonly [number, number]> {
  await page.mouse.move(600, 400);
  const from = now();
  let asked = from;
  for (let step = 0; ; step++) {
    // Not waited for: a reader turns the wheel whether the page answers or not.
    page.mouse.wheel({ deltaY: Math.floor(step / THERE) % 2 ? -120 : 120 }).catch(() => undefined);
    await pause(APART);
    if (now() - from > MOST) throw new Error(`${HUGE} was not cleaned in ${MOST} ms`);
    if (now() - from < LEAST || now() - asked < 500) continue;
    asked = now();
    if (await isDone()) return [from, asked];
  }
}

/**
 * A page of a million nodes, left alone and cleaned on a reader's click, while it is scrolled. Each once; nothing that
 * never ends keeps the bench waiting for more than a minute.
 */
export const hugeTopic: Topic = async (driven, say) => {
  const name = 'a million nodes, once';
  const load = (meanwhile: (page: Page) => ReturnType<typeof scroll>) => measure(driven, { url: HUGE, meanwhile });
  await switchAll(driven, 'click');
  const bare = await load(scroll);
  await switchAll(driven, 'auto');
  const alone = await load(scroll);
  let hidden = Number.NaN;
  const asked = await load(async (page) => {
    await driven.press('toggle-page');
    await page.bringToFront();
    const [from, to] = await scroll(page, () => hasCome('hidden', driven, page));
    hidden = to - from;
    return [from, to];
  });
  say(name, 'our CPU while nobody asks', alone.scripts - bare.scripts, 'ms');
  say(name, 'from a click to a clean page', hidden / 1000, 's');
  say(name, 'longest wait for a frame, scrolled meanwhile', asked.longestFrame, 'ms');
  say(name, 'longest wait for a frame, scrolled without us', bare.longestFrame, 'ms');
  say(name, 'our CPU until it is clean', asked.scripts - bare.scripts, 'ms');
  say(name, 'our longest stretch', asked.longestScript, 'ms', 50);
  say(name, 'longest task, the page’s own included', asked.longestTask, 'ms');
  say(name, 'longest task without us', bare.longestTask, 'ms');
};
