import { describe, expect, it } from 'vitest';
import { isTimeAlone } from '../../../../src/page/article/words/dates';
import { storyOf, storyText, toMessenger, toPlainText } from '../../../../src/page/export';
import { toHtml } from '../../../../src/page/export/html';
import { toMarkdown } from '../../../../src/page/export/markdown';
import { find, PARAGRAPHS, pageOf } from './pages';

const LEAD = 'خبرهای تازهٔ بازسازی اسکله را در این صفحه می‌خوانید و آنچه پیش‌تر گذشت در پایین آمده است.';
const TEXTS = [...PARAGRAPHS, ...PARAGRAPHS.map((text) => text.replace('ی', 'یی'))];
const LIVE = '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>';

const ENTRIES: Record<string, (text: string, hour: string) => string> = {
  'a span over a paragraph': (text, hour) => `<div class="e"><span>${hour}</span><p>${text}</p></div>`,
  'paragraphs without boxes': (text, hour) => `<p>${hour}</p><p>${text}</p>`,
  'a heading of the hour': (text, hour) => `<h3>${hour}</h3><p>${text}</p>`,
  'items of a list': (text, hour) => `<li><time>${hour}</time><p>${text}</p></li>`,
  'hours under the entries': (text, hour) => `<div class="e"><p>${text}</p><span>${hour}</span></div>`,
  'lines before a <br>': (text, hour) => `${hour}<br>${text}<br><br>`,
};
const HOURS: Record<string, (n: number) => string> = {
  'the hour': (n) => `۱۸:${10 + n}`,
  'with its word': (n) => `ساعت ۲۰:${10 + n}`,
  'with the day': (n) => `شنبه ۱۲ دی ۱۴۰۲ - ۱۸:${10 + n}`,
  'how long ago': (n) => `${n + 2} دقیقه پیش`,
  'the minute of a match': (n) => `${10 + n}'`,
};
const CASES = Object.keys(ENTRIES).flatMap((entry) => Object.keys(HOURS).map((hour) => [entry, hour] as const));

describe('the hours of a live report’s entries', () => {
  it.each(CASES)('%s, %s: seen and copied, no text of the body', (entry, hour) => {
    const hours = TEXTS.map((_, n) => HOURS[hour]!(n));
    const entries = TEXTS.map((text, n) => ENTRIES[entry]!(text, hours[n]!));
    const article = find(pageOf(`<p class="lead">${LEAD}</p><div class="entries">${entries.join('')}</div>`, LIVE));
    expect(article.verdict, article.evidence.join('; ')).toBe('article');
    const hidden = [
      ...article.clutter.map(({ element }) => element),
      ...article.clutterText.map(({ node }) => node.parentElement!),
    ];
    expect(hidden.filter((element) => element.closest('.entries'))).toEqual([]);
    const story = storyOf(article);
    expect(storyText(story).paragraphs).toEqual(TEXTS);
    const copies = [toPlainText(story), toMessenger(story, { title: true, lead: true, source: '' }), toHtml(story)];
    for (const copy of [...copies, toMarkdown(story)])
      for (const one of hours) expect(copy).toContain(one.replace("'", copy === copies[2] ? '&#39;' : "'"));
  });

  it('two hours are no live report: they stay where they are', () => {
    const article = find(pageOf(`<p>۱۸:۱۰</p><p>${TEXTS[0]}</p><p>۱۹:۲۰</p><p>${TEXTS[1]}</p><p>${TEXTS[2]}</p>`));
    expect(storyText(storyOf(article)).paragraphs).toContain('۱۹:۲۰');
  });

  it.each(['۱۴:۳۵', 'ساعت ۲۰:۱۰', '۲۰:۱۰ به وقت تهران', '| ۱۸:۰۵ |', '۹۰+۶’', 'یک ساعت پیش', '۱۲ دی ۱۴۰۲، ساعت ۹:۰۵'])(
    '%s',
    (text) => expect(isTimeAlone(text)).toBe(true),
  );

  it.each(['۱۲ دی ۱۴۰۲', 'نتیجه ۲:۱', 'قطار ۱۴:۳۵', 'ساعت ۲۰:۱۰ بازی آغاز شد', '۱۴۰۲', 'یوحنا ۳:۱۶', '۲۵:۷۰'])(
    'not: %s',
    (text) => expect(isTimeAlone(text)).toBe(false),
  );
});
