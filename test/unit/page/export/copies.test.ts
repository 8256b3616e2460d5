import { describe, expect, it } from 'vitest';
import { mendStory, type Story, sourceLine, storyOf, toCitation, toMessenger } from '../../../../src/page/export';
import type { Edit } from '../../../../src/text';
import { find, P, pageOf } from '../article/pages';

const STORY: Story = {
  isArticle: true,
  title: 'اسکلهٔ قدیمی نوسازی می‌شود',
  lead: 'کار از فردا آغاز می‌شود.',
  byline: [],
  blocks: [],
  source: {
    url: 'https://example.ir/fa/news/1/%D8%A7%D8%B3%DA%A9%D9%84%D9%87?utm_source=x&page=2#top',
    siteName: 'ایسنا',
    published: '2024-01-02T08:00:00Z',
  },
};
const withParagraphs = (...texts: string[]): Story => ({
  ...STORY,
  blocks: texts.map((text) => ({ kind: 'paragraph', lines: [[{ text }]] })),
});

describe('a citation', () => {
  it('has title, agency, Jalali day and the address as one reads it, without what follows readers', () => {
    expect(toCitation(STORY)).toBe(
      '«اسکلهٔ قدیمی نوسازی می‌شود»، ایسنا، ۱۲ دی ۱۴۰۲، https://example.ir/fa/news/1/اسکله?page=2',
    );
  });

  it('takes the day from the page where its data have none, and leaves out what nobody tells', () => {
    const { source: _, ...unknown } = STORY;
    expect(toCitation({ ...unknown, date: 'سه‌شنبه ۱۲ دی ۱۴۰۲ - ۱۱:۳۰' })).toBe(
      '«اسکلهٔ قدیمی نوسازی می‌شود»، ۱۲ دی ۱۴۰۲',
    );
    expect(toCitation({ ...unknown, title: '' })).toBe('');
  });

  it.each(['ftp://example.ir/1', 'javascript:alert(1)', 'no address'])('does not name %s', (url) => {
    expect(sourceLine({ ...STORY, source: { ...STORY.source!, url } })).toBe('منبع: ایسنا، ۱۲ دی ۱۴۰۲');
  });
});

describe('a message', () => {
  const sentence = (n: number) =>
    `جملهٔ ${n} دربارهٔ اسکله است و آن‌قدر دراز است که دو تای آن در یک نگاه خوانده شود و سه تای آن نه${'.'.padStart(40, 'ه')}`;

  it('has the headline in asterisks, then the lead, and the source last', () => {
    const story = withParagraphs('یک.', 'دو.');
    expect(toMessenger(story, { title: true, lead: true, source: 'منبع' })).toBe(
      `*${STORY.title}*\n\n${STORY.lead}\n\nیک.\n\nدو.\n\nمنبع`,
    );
    expect(toMessenger(story, { title: false, lead: false, source: '' })).toBe('یک.\n\nدو.');
  });

  it('parts a long paragraph between sentences, and no sentence', () => {
    const long = [1, 2, 3, 4, 5].map(sentence);
    const parts = toMessenger(withParagraphs(long.join(' ')), { title: false, lead: false, source: '' }).split('\n\n');
    expect(parts).toEqual([`${long[0]} ${long[1]}`, `${long[2]} ${long[3]}`, long[4]]);
    const one = 'بی‌پایان '.repeat(80).trim();
    expect(toMessenger(withParagraphs(one), { title: false, lead: false, source: '' })).toBe(one);
  });
});

describe('a story that is mended', () => {
  /** Puts a half-space for every «می » and takes doubled spaces, as one edit each. */
  const mend = (text: string): Edit[] =>
    [...text.matchAll(/(?<=می) (?=ش)| {2}/g)].map(({ index, 0: deleted }) => ({
      rule: 'x',
      start: index,
      deleted,
      inserted: deleted === ' ' ? '\u200c' : ' ',
    }));

  it('is mended across bold words and links, each edit once, in its own inline', () => {
    const line = [
      { text: 'کار می', bold: true },
      { text: ' شود ' },
      { text: ' و می شود', href: 'https://example.ir/' },
    ];
    const story = { ...STORY, title: 'کار می شود', blocks: [{ kind: 'paragraph' as const, lines: [line] }] };
    const mended = mendStory(story, { mend });
    expect(mended.title).toBe('کار می\u200cشود');
    expect(mended.blocks).toEqual([
      {
        kind: 'paragraph',
        lines: [
          [
            { text: 'کار می', bold: true },
            { text: '\u200cشود ' },
            { text: 'و می\u200cشود', href: 'https://example.ir/' },
          ],
        ],
      },
    ]);
    expect(story.title).toBe('کار می شود');
  });

  it('is mended in captions, cells and hours as well', () => {
    const story = storyOf(
      find(
        pageOf(
          `${P[0]}<figure><img src="https://example.ir/a.jpg"><figcaption>اسکله می شود</figcaption></figure>${P[1]}
          <table><tr><td>می شود</td><td>۱</td></tr><tr><td>سکه</td><td>۲</td></tr></table>${P[2]}`,
        ),
      ),
    );
    const { blocks } = mendStory(story, { mend });
    expect(blocks.find(({ kind }) => kind === 'figure')).toMatchObject({ caption: 'اسکله می\u200cشود' });
    expect(blocks.find(({ kind }) => kind === 'row')).toMatchObject({ cells: ['می\u200cشود', '۱'] });
  });
});

describe('the source line', () => {
  it('names agency, Jalali day and the address without tracking, as the page’s data have them', () => {
    const head =
      '<meta property="og:site_name" content="ایسنا"><meta property="article:published_time" content="2024-01-02T08:00:00Z">';
    const url = 'https://example.ir/news/123456/a?utm_source=x#top';
    const story = storyOf(find(pageOf(P.join(''), head), undefined, url));
    expect(sourceLine(story)).toBe('منبع: ایسنا، ۱۲ دی ۱۴۰۲، https://example.ir/news/123456/a');
  });

  it('takes the day from the page when its data have none', () => {
    const story = storyOf(find(pageOf(P.join(''))));
    expect(sourceLine(story)).toContain('۱۲ دی ۱۴۰۲');
  });

  it('is empty when nothing is known', () =>
    expect(sourceLine({ isArticle: false, title: '', byline: [], blocks: [] })).toBe(''));
});
