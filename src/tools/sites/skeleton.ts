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
  const compounds = firstOf(selectorList).split(/\s*>\s*|\s+/);
  return compounds.reduceRight((inner, compound) => open(compound, inner), content);
}

function open(compound: string, content: string): string {
  const tag = /^[a-z][\w-]*/i.exec(compound)?.[0] ?? 'div';
  if (tag === 'body' || tag === 'html') return content;
  const id = /#([\w-]+)/.exec(compound)?.[1];
  const classes = [...compound.replace(/\[[^\]]*\]/g, '').matchAll(/\.([\w-]+)/g)].map(([, name]) => name);
  const attributes = [...compound.matchAll(/\[([\w-]+)(?:[~|^$*]?=["']?([^"'\]]*)["']?)?\]/g)];
  const all = [
    id && `id="${id}"`,
    classes.length > 0 && `class="${classes.join(' ')}"`,
    ...attributes.map(([, name, value]) => `${name}="${value ?? ''}"`),
  ].filter(Boolean);
  return `<${[tag, ...all].join(' ')}>${content}</${tag}>`;
}

function firstOf(selectorList: string): string {
  let depth = 0;
  for (let i = 0; i < selectorList.length; i++) {
    if ('[('.includes(selectorList[i]!)) depth++;
    else if ('])'.includes(selectorList[i]!)) depth--;
    else if (selectorList[i] === ',' && depth === 0) return selectorList.slice(0, i).trim();
  }
  return selectorList.trim();
}
