import type { Page } from 'puppeteer-core';
import { measure, pause } from './measure';
import { HUGE } from './pages';
import { switchAll, type Topic } from './topics';

/** Steps of the wheel, and milliseconds between them: some seconds, in which the whole page is looked at. */
const STEPS = 60;
const APART = 100;

/** Turns the mouse wheel as a reader who looks for the end. */
async function scroll(page: Page) {
  await page.mouse.move(600, 400);
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel({ deltaY: 300 });
    await pause(APART);
  }
}

/** A page of a million nodes, left alone and cleaned on a reader's click, while it is scrolled. Each once. */
export const hugeTopic: Topic = async (driven, say) => {
  const name = 'a million nodes, once';
  const load = (meanwhile: (page: Page) => Promise<unknown>) => measure(driven, { url: HUGE, rest: 500, meanwhile });
  await switchAll(driven, 'click');
  const bare = await load(scroll);
  await switchAll(driven, 'auto');
  const alone = await load(scroll);
  const asked = await load(async (page) => {
    await driven.press('toggle-page');
    await page.bringToFront();
    await scroll(page);
  });
  say(name, 'our CPU while nobody asks', alone.scripts - bare.scripts, 'ms');
  say(name, 'our CPU when it is cleaned', asked.scripts - bare.scripts, 'ms');
  say(name, 'our longest stretch then', asked.longestScript, 'ms', 16);
  say(name, 'longest task then, the page’s own included', asked.longestTask, 'ms');
  say(name, 'longest task without us', bare.longestTask, 'ms');
};
