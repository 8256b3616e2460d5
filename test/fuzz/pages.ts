import fc from 'fast-check';
import { anyText, noise } from '../unit/text/arbitrary';

/** One element or text of a made-up page, as data, so that fast-check can shrink it. */
export type Made = string | { tag: string; attributes: Record<string, string>; children: Made[] };

const SENTENCES = [
  'به گزارش خبرنگار ما، مردم روستا مي گويند که خانه ها و باغ های شان را آب برده است.',
  'وي افزود : «این طرح را می توان در دو ماه به پایان رساند» و از همه همکاران تشکر کرد .',
  'کارشناسان مــعتقدند بارش های پیش رو بیشتر از سال گذشته خواهد بود و خوشههای گندم آسیب میبینند.',
  'در این نشست ( که سه ساعت طول کشید ) نماینده گان درباره ی بودجه ی سال آینده گفتگو کردند.',
  'انتهای پیام/',
  'بیشتر بخوانید',
  'Reporters said on Monday that nothing had changed.',
];

const INLINE = ['b', 'i', 'a', 'span', 'em', 'strong', 'time', 'font', 'code', 'bdi', 'sub'];
const BLOCK = [
  'div',
  'p',
  'section',
  'article',
  'ul',
  'li',
  'nav',
  'aside',
  'form',
  'table',
  'tr',
  'td',
  'blockquote',
  'figure',
  'figcaption',
  'header',
  'footer',
  'h1',
  'h2',
  'pre',
  'textarea',
  'button',
  'br',
  'img',
  'svg',
  'x-widget',
];
const NAMES = ['', 'news-text', 'body', 'lead', 'comments', 'related-news', 'share', 'tags', 'menu', 'ad', 'title'];

/** A text with lines of any kind; what a parser of HTML would not give back is left out. */
const text = fc
  .oneof(
    {
      weight: 6,
      arbitrary: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }).map((s) => s.join(' ')),
    },
    { weight: 3, arbitrary: noise },
    { weight: 1, arbitrary: anyText },
  )
  .map((s) => s.replace(/[\0\r\ud800-\udfff]/g, ''));

const attributes = fc.record(
  {
    class: fc.constantFrom(...NAMES),
    id: fc.constantFrom(...NAMES),
    lang: fc.constantFrom('fa', 'en', ''),
    contenteditable: fc.constantFrom('true', 'false'),
    style: fc.constantFrom('display:none', 'color:red'),
    href: fc.constantFrom('/fa/news/1', '#'),
    translate: fc.constantFrom('no', 'yes'),
  },
  { requiredKeys: [] },
);

const { inline, block } = fc.letrec<{ inline: Made; block: Made }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.record({
      tag: fc.constantFrom(...INLINE),
      attributes: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, attributes),
      children: fc.array(tie('inline'), { maxLength: 3 }),
    }),
  ),
  block: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    text,
    fc.record({
      tag: fc.constantFrom('p', 'p', 'div', ...BLOCK),
      attributes: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, attributes),
      children: fc.array(fc.oneof(tie('inline'), tie('block')), { maxLength: 5 }),
    }),
  ),
}));

const paragraph = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((children): Made => ({ tag: 'p', attributes: {}, children: [SENTENCES[2]!, ...children] }));

const of = (tag: string, children: Made[], name = ''): Made => ({
  tag,
  attributes: name ? { class: name } : {},
  children,
});

/** The body of a page: a story among anything, or anything alone. */
export const pages: fc.Arbitrary<Made[]> = fc
  .record({
    before: fc.array(block, { maxLength: 4 }),
    story: fc.option(fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, block), { minLength: 3, maxLength: 10 })),
    after: fc.array(block, { maxLength: 4 }),
  })
  .map(({ before, story, after }) => [
    ...before,
    ...(story ? [of('div', [of('h1', [SENTENCES[2]!]), of('div', story, 'news-text')], 'news')] : []),
    ...after,
  ]);

/** More elements for a page that changes. */
export const parts: fc.Arbitrary<Made> = fc.oneof(paragraph, block);

/** Text that a page writes: the letters at its ends stand nowhere else, so it can't be taken for older text. */
export const written = text.map((s) => `Q${s}Z`);

/** Makes a node of a made-up element. */
export function nodeOf(document: Document, made: Made): Node {
  if (typeof made === 'string') return document.createTextNode(made);
  const element = document.createElement(made.tag);
  for (const [name, value] of Object.entries(made.attributes)) element.setAttribute(name, value);
  for (const child of made.children) element.appendChild(nodeOf(document, child));
  return element;
}
