import * as v from 'valibot';
import { CLUTTER_REASONS } from './reasons';

/**
 * The form of a site rule: data about the markup of one site, or of one family (sites of the same CMS or theme).
 * Only tools and tests validate; what ships has been validated, so nothing in the page needs this module at run time:
 * import its types with `import type`.
 */

/** A bare domain («isna.ir»: www., m., fa. … match too), or a domain with the start of a path («bbc.com/persian»). */
const Host = v.pipe(
  v.string(),
  v.regex(
    /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]+(?:\/[\w-]+)*$/,
    'must be a bare domain in lower case, such as "isna.ir" or "bbc.com/persian": no http://, no www., no final slash',
  ),
  v.check((host) => !/^(?:www|m|amp)\./.test(host), 'leave out www., m. and amp.: subdomains match by themselves'),
);

/** A path in the form of browser match patterns: begins with «/», and «*» stands for anything. */
const PathGlob = v.pipe(
  v.string(),
  v.regex(/^\/[^\s?#]*$/, 'must begin with "/", with "*" for anything, such as "/fa/news/*"; no "?" or "#"'),
);

/** A CSS selector list. Whether a browser understands it is for `checkRuleFile` to say: it needs a DOM. */
const Selector = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty; leave the whole line out instead'),
  v.check(
    (selector) => !/\[\s*class\s*[*^$|]=/.test(selector),
    'must not match classes by a substring: [class*=form] also finds "information"; name the class, such as ".form"',
  ),
  v.check((selector) => !selector.includes('*'), 'must not hold "*": name an element or a class'),
);

/**
 * CSS selectors of the parts. The first match that has text counts, inside `root` before elsewhere; `body`, `byline` and
 * `caption` may be several elements.
 */
const Story = v.strictObject({
  /** The element that holds the whole story: title, lead, body. The first that holds a match of `body`. */
  root: v.optional(Selector),
  kicker: v.optional(Selector),
  title: v.optional(Selector),
  lead: v.optional(Selector),
  byline: v.optional(Selector),
  date: v.optional(Selector),
  /** The text. When several elements match, the outermost ones, in document order, are the body together. */
  body: Selector,
  caption: v.optional(Selector),
});

const Clutter = v.strictObject({
  selector: Selector,
  reason: v.picklist(CLUTTER_REASONS, `must be one of: ${CLUTTER_REASONS.join(', ')}`),
});

const Day = v.pipe(v.string(), v.isoDate('must be a day such as "2024-03-20"'));

export const SiteRuleSchema = v.strictObject({
  /** Names the rule in the popup, in reports and in tests; unique. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'must be lower-case letters, digits, "-" and "."')),
  /** The CMS or theme, when this rule is one variant of several. */
  family: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and "-"'))),
  hosts: v.pipe(v.array(Host), v.minLength(1, 'must name at least one host')),
  /** Where stories live. ["/*"] when the addresses do not tell. */
  articlePaths: v.pipe(v.array(PathGlob), v.minLength(1, 'must hold at least one path; "/*" when you can not tell')),
  /** Exceptions to `articlePaths`. */
  notArticlePaths: v.optional(v.array(PathGlob)),
  story: Story,
  clutter: v.array(Clutter),
  /** Why the rule is as it is and where it is known from, in short English. */
  note: v.pipe(v.string(), v.nonEmpty('say in a few words where this is known from')),
  /** The last day when the rule was known to hold: on a page, or in the source that `note` names. */
  seen: Day,
});

/**
 * A rule as a file holds it. With `like`, what is left out is taken from that rule of the same file: paths and story
 * selectors that are not named here, and all of its clutter.
 */
export const RuleSourceSchema = v.pipe(
  v.strictObject({
    ...SiteRuleSchema.entries,
    like: v.optional(SiteRuleSchema.entries.id),
    articlePaths: v.optional(SiteRuleSchema.entries.articlePaths),
    story: v.optional(v.partial(Story)),
    clutter: v.optional(v.array(Clutter)),
  }),
  v.check(
    ({ like, articlePaths, story, clutter }) => Boolean(like || (articlePaths && story?.body && clutter)),
    'needs "articlePaths", "story" with a "body", and "clutter" (which may be empty: []), or "like" with the id of a rule to take them from',
  ),
);

/** A file in `rules/`: one family or one site, as a list because a family may have variants. */
export const RuleFileSchema = v.pipe(v.array(RuleSourceSchema), v.minLength(1, 'must hold at least one rule'));

export type SiteRule = v.InferOutput<typeof SiteRuleSchema>;
export type RuleSource = v.InferOutput<typeof RuleSourceSchema>;
export type StorySelectors = SiteRule['story'];
