import { median } from '../bench/report';
import type { Driven } from '../drive/driven';
import { type Load, medians, type Wanted } from './measure';
import { SITE_STORIES, type SiteStory } from './pages';
import { switchAll, type Topic } from './topics';

const RUNS = 3;

/** Some sites are in the browser's list of those that it asks by https alone; the test server has no certificate. */
function unlessEncrypted(error: Error): undefined {
  if (!error.message.includes('ERR_NAME_NOT_RESOLVED')) throw error;
}

/** Shifts are the same each time, apart from what falls into another frame. */
async function loads(
  driven: Driven,
  stories: readonly SiteStory[],
  wanted: Omit<Wanted, 'url'> = {},
  runs = 1,
): Promise<(Load | undefined)[]> {
  const all: (Load | undefined)[] = [];
  for (const { url, story } of stories)
    all.push(await medians(driven, { url, story, ...wanted }, runs).catch(unlessEncrypted));
  return all;
}

interface Cost {
  story: SiteStory;
  shift: number;
  blank: number;
  /** How much later the story's own text is painted. */
  late: number;
}

/**
 * Layout shift of known sites' stories, and how much later they show anything, each beside itself without us.
 * @param tells whether of sites whose addresses tell stories, or of the others
 */
const sitesTopic =
  (tells: boolean): Topic =>
  async (driven, say) => {
    const stories = SITE_STORIES.filter((story) => story.tells === tells);
    await switchAll(driven, 'click');
    const bare = await loads(driven, stories);
    await switchAll(driven, 'auto');
    const ours = await loads(driven, stories, { until: 'hidden' }, RUNS);
    const costs = stories.flatMap((story, i): Cost[] => {
      const [without, load] = [bare[i], ours[i]];
      if (!without || !load) return [];
      const shift = Math.max(0, load.shift - without.shift);
      const [blank, late] = [load.contentful - without.contentful, load.story - without.story];
      return [{ story, shift, blank, late }];
    });
    const shifts = costs.map(({ shift }) => shift);
    const blanks = costs.map(({ blank }) => blank);
    const lates = costs.map(({ late }) => late).filter((late) => !Number.isNaN(late));
    const name = `${costs.length} sites whose addresses ${tells ? 'tell stories' : 'do not'}`;
    say(name, 'layout shift, median', median(shifts), '', 0.01);
    say(name, 'layout shift, worst', Math.max(...shifts), '', 0.01);
    say(name, 'first paint later by, median', median(blanks), 'ms');
    say(name, 'first paint later by, worst', Math.max(...blanks), 'ms');
    say(name, `the story’s own first paint later by, median of ${lates.length}`, median(lates), 'ms');
    say(name, 'the story’s own first paint later by, worst', Math.max(...lates), 'ms');
    if (!process.argv.includes('--each')) return;
    for (const { story, shift, blank, late } of costs) {
      const whole = `shift ${shift.toFixed(4)}, first paint later by ${blank.toFixed(1)} ms, the story’s own by`;
      say(new URL(story.url).hostname, whole, late, 'ms');
    }
  };

export const clearSites = sitesTopic(true);
export const vagueSites = sitesTopic(false);
