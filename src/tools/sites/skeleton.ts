import { isTraversal, parse, type Selector, SelectorType } from 'css-what';
import type { SiteRule } from '../../sites/schema';
import type { Gold } from '../bench-articles/pages';

/** A made-up page in the markup of a rule, and what a reader should see of it: the start of a hand-written fixture. */
export interface Skeleton {
  html: string;
  gold: Gold;
}

const TITLE = 'آغاز به کار کتابخانه تازه شهر با حضور دانش‌آموزان';
const KICKER = 'پس از سه سال انتظار';
const LEAD = 'کتابخانه مرکزی شهر از امروز درهای خود را به روی دانش‌آموزان و پژوهشگران گشود.';
const BYLINE = 'نویسنده: نام نویسنده';
const DATE = '۱۲ دی ۱۴۰۲ - ۱۰:۳۰';
const BODY = [
  'کتابخانه مرکزی شهر که ساخت آن سه سال پیش آغاز شده بود، صبح امروز با حضور دانش‌آموزان مدرسه‌های منطقه کار خود را آغاز کرد.',
  'مدیر کتابخانه در گفت‌وگو با خبرنگار ما گفت: بیش از چهل هزار جلد کتاب در این ساختمان نگهداری می‌شود و تالار مطالعه آن تا ساعت ده شب باز است.',
  'او افزود که عضویت برای دانش‌آموزان رایگان است و هر عضو می‌تواند در هر نوبت پنج کتاب به امانت بگیرد.',
];
const RELATED = 'نمایشگاه نقاشی کودکان در فرهنگسرا';

/** Builds the fixture of a rule from its own selectors. */
export function skeletonOf(rule: SiteRule, url: string): Skeleton {
  const { story, clutter } = rule;
  const part = (selector: string | undefined, text: string) => (selector ? elementFor(selector, text) : '');
  const parts = [
    part(story.kicker, KICKER),
    elementFor(story.title ?? 'h1', TITLE),
    part(story.lead, LEAD),
    part(story.byline, BYLINE),
    elementFor(story.date ?? 'time', DATE),
    elementFor(story.body, withClutter(clutter)),
  ];
  const inner = parts.filter(Boolean).join('\n');
  const html = `<!DOCTYPE html>
<html lang="fa" dir="rtl">
<head>
<meta charset="utf-8">
<title>${TITLE}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${TITLE}">
</head>
<body>
<nav><ul><li><a href="/">صفحه نخست</a></li><li><a href="/about">درباره ما</a></li></ul></nav>
${story.root ? elementFor(story.root, `\n${inner}\n`) : inner}
</body>
</html>
`;
  const gold: Gold = {
    url,
    title: TITLE,
    kicker: story.kicker ? KICKER : null,
    lead: story.lead ? LEAD : null,
    byline: story.byline ? [BYLINE] : [],
    date: DATE,
    body: BODY,
    captions: [],
    absent: clutter.length > 0 ? [RELATED] : [],
  };
  return { html, gold };
}

/** The paragraphs, and in their midst what a rule is for above all: clutter inside the text. */
function withClutter(clutter: SiteRule['clutter']): string {
  const [first, ...rest] = BODY.map((text) => `<p>${text}</p>`);
  const boxes = clutter.map(({ selector }) => elementFor(selector, `<a href="#">${RELATED}</a>`));
  return [first, ...boxes, ...rest].join('\n');
}

/** «main .box > h1.title» and a content → nested elements that the selector finds. Of a list, the first selector. */
export function elementFor(selectorList: string, content: string): string {
  const compounds: Selector[][] = [[]];
  for (const token of parse(selectorList)[0]!) {
    if (isTraversal(token)) compounds.push([]);
    else compounds.at(-1)!.push(token);
  }
  return compounds.reduceRight((inner, compound) => wrapped(compound, inner), content);
}

/** An element that has what a compound selector asks for, without its pseudo-classes. */
function wrapped(compound: readonly Selector[], content: string): string {
  const tag = compound.find((token) => token.type === SelectorType.Tag)?.name ?? 'div';
  if (tag === 'body' || tag === 'html') return content;
  const attributes = new Map<string, string[]>();
  for (const token of compound) {
    if (token.type !== SelectorType.Attribute) continue;
    attributes.set(token.name, [...(attributes.get(token.name) ?? []), token.value]);
  }
  const written = [...attributes].map(([name, values]) => `${name}="${values.join(' ')}"`);
  return `<${[tag, ...written].join(' ')}>${content}</${tag}>`;
}
