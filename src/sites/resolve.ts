import type { RuleSource, SiteRule } from './schema';

/**
 * Fills in what rules of a file take from others by `like`. The result is not validated: `checkRuleFile` does that for
 * every file before it ships.
 */
export function resolveRules(sources: readonly RuleSource[]): SiteRule[] {
  return sources.map((source) => resolveRule(source, sources, new Set()));
}

function resolveRule(source: RuleSource, sources: readonly RuleSource[], seen: Set<string>): SiteRule {
  const { like, ...own } = source;
  const model = like === undefined || seen.has(like) ? undefined : sources.find(({ id }) => id === like);
  if (!model) return { articlePaths: ['/*'], clutter: [], ...own, story: { body: '', ...own.story } };
  const base = resolveRule(model, sources, new Set([...seen, source.id]));
  return {
    ...own,
    ...(base.family !== undefined && { family: own.family ?? base.family }),
    ...(base.notArticlePaths && { notArticlePaths: own.notArticlePaths ?? base.notArticlePaths }),
    articlePaths: own.articlePaths ?? base.articlePaths,
    story: { ...base.story, ...own.story },
    clutter: [...base.clutter, ...(own.clutter ?? [])],
  };
}
