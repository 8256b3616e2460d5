import { describe, expect, it } from 'vitest';
import { decidedSites, findSites, indexSites, searchTerm, withoutSite } from '../../../src/options/site-list';
import { DEFAULT_COMFORT, DEFAULT_SETTINGS, type Settings } from '../../../src/shared/settings';
import { siteRules } from '../../../src/sites';

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  sites: { 'b.ir': 'never' },
  readerRules: { 'a.ir': { hide: ['.x'], show: [] }, 'b.ir': { hide: ['.y'], show: [] } },
  comfort: { 'c.ir': DEFAULT_COMFORT },
};

describe('the list of sites', () => {
  it('knows every host of every rule, with all of its rules', () => {
    const index = indexSites(siteRules);
    const hosts = siteRules.flatMap((rule) => rule.hosts);
    expect([...index.keys()].sort()).toEqual([...new Set(hosts)].sort());
    expect([...index.values()].flat()).toHaveLength(hosts.length);
  });

  it('names each site once that anything was decided for', () => {
    expect(decidedSites(settings)).toEqual(['a.ir', 'b.ir', 'c.ir']);
  });

  it('forgets everything about one site, and nothing about others', () => {
    const left = withoutSite(settings, 'b.ir');
    expect(decidedSites(left)).toEqual(['a.ir', 'c.ir']);
    expect(left).toEqual({ ...settings, sites: {}, readerRules: { 'a.ir': settings.readerRules['a.ir'] } });
  });

  it.each([
    ['https://www.Isna.ir/news/1', 'isna.ir'],
    ['  m.isna.ir ', 'isna.ir'],
    ['isna', 'isna'],
    ['bbc.com/persian', 'bbc.com'],
    ['', ''],
  ])('understands «%s» as %s', (typed, term) => {
    expect(searchTerm(typed)).toBe(term);
  });

  it('finds names that begin with the term first', () => {
    expect(findSites(['lisna.ir', 'isna.ir', 'irna.ir'], 'isna')).toEqual(['isna.ir', 'lisna.ir']);
  });
});
