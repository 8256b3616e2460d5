import { median } from '../bench/report';
import type { Driven } from '../drive/driven';
import { type Load, medians } from './measure';
import { SITE_STORIES, type SiteStory } from './pages';
import { switchAll, type Topic } from './topics';

const RUNS = 3;
const REST = 500;

/** Some sites are in the browser's list of those that it asks by https alone; the test server has no certificate. */
function unlessEncrypted(error: Error): undefined {
  if (!error.message.includes('ERR_NAME_NOT_RESOLVED')) throw error;
}

async function loads(driven: Driven, stories: readonly SiteStory[], runs: number): Promise<(Load | undefined)[]> {
  const all: (Load | undefined)[] = [];
  for (const { url } of stories) all.push(await medians(driven, { url, rest: REST }, runs).catch(unlessEncrypted));
  return all;
}

interface Cost {
  story: SiteStory;
  shift: number;
  blank: number;
}

/** Layout shift of every known site's story, and how much later it shows anything, each beside itself without us. */
export const sitesTopic: Topic = async (driven, say) => {
  await switchAll(driven, 'click');
  const bare = await loads(driven, SITE_STORIES, 1);
  await switchAll(driven, 'auto');
  const ours = await loads(driven, SITE_STORIES, RUNS);
  const costs = SITE_STORIES.flatMap((story, i): Cost[] => {
    const [without, load] = [bare[i], ours[i]];
    if (!without || !load) return [];
    const shift = Math.max(0, load.shift - without.shift);
    return [{ story, shift, blank: load.contentful - without.contentful }];
  });
  for (const [name, tells] of [
    ['sites whose addresses tell stories', true],
    ['sites whose addresses do not', false],
  ] as const) {
    const own = costs.filter(({ story }) => story.tells === tells);
    const shifts = own.map(({ shift }) => shift);
    const blanks = own.map(({ blank }) => blank);
    say(`${own.length} ${name}`, 'layout shift, median', median(shifts), '', 0.01);
    say(`${own.length} ${name}`, 'layout shift, worst', Math.max(...shifts), '', 0.01);
    say(`${own.length} ${name}`, 'first paint later by, median', median(blanks), 'ms');
    say(`${own.length} ${name}`, 'first paint later by, worst', Math.max(...blanks), 'ms');
  }
  if (process.argv.includes('--each'))
    for (const { story, shift, blank } of costs)
      say(new URL(story.url).hostname, `shift ${shift.toFixed(4)}`, blank, 'ms');
};
