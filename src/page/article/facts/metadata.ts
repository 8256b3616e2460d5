import type { Dom } from '../read/dom';
import { ofDocument, querySelectorAll } from '../read/unclobbered';

/** What a page says of itself, for machines: titles, dates and kinds. Pages err and lie here: compare with the text. */
export interface Metadata {
  titles: string[];
  /** schema.org types, lower case. */
  types: string[];
  ogType: string;
  description: string;
  articleBody: string;
  published: string;
  authors: string[];
  siteName: string;
  canonical: string;
  /** Elements that say of themselves that they are headlines. */
  headlines: ReadonlySet<Element>;
}

/** All that is read here, in one look through the document. */
const TOLD = 'meta,link[rel=canonical],script[type="application/ld+json"],[itemprop=headline],[role=heading]';

const MAX_JSON = 500_000;
const MAX_OBJECTS = 2_000;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Line breaks inside strings are the most common fault.
      return JSON.parse(
        json.replace(/[\u0000-\u001f]+/g, ' ').replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, ''),
      );
    } catch {
      return null;
    }
  }
}

const names = (value: unknown): string[] =>
  (Array.isArray(value) ? value.slice(0, MAX_OBJECTS) : [value]).flatMap((one) => {
    if (typeof one === 'string') return [one];
    const name = one && typeof one === 'object' ? (one as { name?: unknown }).name : null;
    return typeof name === 'string' ? [name] : [];
  });

const STORY = /article|newsarticle|blogposting|report|liveblog/;

function readObject(object: Record<string, unknown>, into: Metadata): void {
  const types = names(object['@type']).map((type) => type.toLowerCase());
  into.types.push(...types);
  if (!types.some((type) => STORY.test(type))) return;
  const text = (key: string) => (typeof object[key] === 'string' ? (object[key] as string) : '');
  const headline = text('headline') || text('name');
  if (headline) into.titles.unshift(headline);
  if (text('articleBody').length > into.articleBody.length) into.articleBody = text('articleBody');
  into.published ||= text('datePublished');
  into.description ||= text('description');
  into.authors.push(...names(object.author));
  into.siteName ||= names(object.publisher)[0] ?? '';
}

/** Entities are common in titles inside JSON-LD: «&zwnj;», «&quot;», «&#8204;». */
const ENTITIES: Record<string, string> = {
  zwnj: '\u200c',
  quot: '"',
  amp: '&',
  laquo: '«',
  raquo: '»',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
export const unescapeEntities = (text: string) =>
  text.replace(/&(#[xX]?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});/g, (whole, name: string) => {
    if (name[0] !== '#') return ENTITIES[name.toLowerCase()] ?? whole;
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });

export function readMetadata(document: Document, { attribute, tag: tagOf }: Pick<Dom, 'attribute' | 'tag'>): Metadata {
  const told: Record<'meta' | 'link' | 'script' | 'headline', Element[]> = {
    meta: [],
    link: [],
    script: [],
    headline: [],
  };
  for (const element of querySelectorAll(document, TOLD)) {
    const tag = tagOf(element);
    told[tag === 'meta' || tag === 'link' || tag === 'script' ? tag : 'headline'].push(element);
  }
  const metadata: Metadata = {
    titles: [],
    types: [],
    ogType: '',
    description: '',
    articleBody: '',
    published: '',
    authors: [],
    siteName: '',
    canonical: '',
    headlines: new Set(told.headline),
  };
  const metas = new Map<string, string>();
  for (const meta of told.meta.slice(0, 300)) {
    // Some CMSs write `value` for `content`, and several names in one element.
    const content = (attribute(meta, 'content') ?? attribute(meta, 'value') ?? '').trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = attribute(meta, key)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  for (const key of ['og:title', 'twitter:title', 'dc.title', 'headline']) {
    const value = metas.get(key);
    if (value) metadata.titles.push(value);
  }
  const title = ofDocument<string>(document, 'title');
  if (typeof title === 'string' && title.trim()) metadata.titles.push(title.trim());
  metadata.ogType = (metas.get('og:type') ?? '').toLowerCase();
  metadata.published = metas.get('article:published_time') ?? metas.get('datepublished') ?? metas.get('dc.date') ?? '';
  metadata.siteName = metas.get('og:site_name') ?? metas.get('application-name') ?? '';
  metadata.description =
    metas.get('og:description') ?? metas.get('description') ?? metas.get('twitter:description') ?? '';
  if (metas.has('author')) metadata.authors.push(metas.get('author')!);
  const canonical = told.link[0];
  metadata.canonical = (canonical && attribute(canonical, 'href')) ?? '';
  for (const script of told.script.slice(0, 20)) {
    const json = script.textContent ?? '';
    if (json.length > MAX_JSON) continue;
    const queue: unknown[] = [parse(json)];
    for (let i = 0; i < queue.length && i < MAX_OBJECTS; i++) {
      const value = queue[i];
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
      else if (value && typeof value === 'object') {
        readObject(value as Record<string, unknown>, metadata);
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
          if (typeof (value as Record<string, unknown>)[key] === 'object')
            queue.push((value as Record<string, unknown>)[key]);
      }
    }
  }
  metadata.titles = metadata.titles.map(unescapeEntities);
  return metadata;
}
