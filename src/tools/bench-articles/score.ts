import type { Gold } from './pages';

/** What an extractor says of a page. */
export interface Answer {
  isArticle: boolean;
  title: string;
  text: string;
}

export interface Score {
  f1: number;
  precision: number;
  recall: number;
  titleRight: boolean;
  leftovers: string[];
}

const unify = (text: string) => text.replace(/ي/g, 'ی').replace(/ك/g, 'ک');
const INVISIBLE = /\u200c|\u200d|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const tokens = (text: string) => unify(text.replace(INVISIBLE, '')).match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
const flat = (text: string) =>
  unify(text)
    .replace(/[\u200c\u00a0\s]+/g, ' ')
    .trim();

/** Counts of all runs of four tokens; of the whole when there are fewer. */
function runs(text: string): Map<string, number> {
  const words = tokens(text);
  const counts = new Map<string, number>();
  if (!words.length) return counts;
  for (let i = 0; i <= Math.max(0, words.length - 4); i++) {
    const run = words.slice(i, i + 4).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

const END_MARK = /(?:^|\n)\s*[/.]?\s*(?:انتهای|پایان)\s+(?:پیام|خبر|گزارش|مطلب)\s*[./]?\s*\S{0,12}\s*(?:\n|$)/;

/**
 * Body F1 over runs of four words, as article-extraction benchmarks measure it. Title, kicker, lead, date, byline and
 * captions are free: neither asked for nor counted against.
 */
export function score(answer: Answer, gold: Gold): Score {
  const want = runs(gold.body.join('\n'));
  const got = runs(answer.text);
  const free = new Map<string, number>();
  const head = [gold.title, gold.kicker, gold.lead, gold.date, ...(gold.captions ?? []), ...(gold.byline ?? [])];
  for (const text of head) for (const [run, n] of runs(text ?? '')) free.set(run, (free.get(run) ?? 0) + n);
  let [hit, extra, total] = [0, 0, 0];
  for (const n of want.values()) total += n;
  for (const [run, n] of got) {
    const right = Math.min(n, want.get(run) ?? 0);
    hit += right;
    extra += Math.max(0, n - right - (free.get(run) ?? 0));
  }
  const precision = hit + extra ? hit / (hit + extra) : 0;
  const recall = total ? hit / total : 0;
  const text = flat(answer.text);
  return {
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    precision,
    recall,
    titleRight: flat(answer.title) === flat(gold.title ?? ''),
    leftovers: [
      ...(gold.absent ?? []).filter((phrase) => text.includes(flat(phrase))),
      ...(END_MARK.test(answer.text) ? ['end mark'] : []),
    ],
  };
}
