import { describe, expect, it } from 'vitest';
import { wantedScripts } from '../../../src/background/registration';
import { PAGE_FILES } from '../../../src/shared/names';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/shared/settings';
import { siteRules } from '../../../src/sites';
import { tellsArticles } from '../../../src/sites/paths';

const everywhere = () => true;
const scripts = (settings: Partial<Settings> = {}, granted: (pattern: string) => boolean = everywhere) =>
  new Map(wantedScripts({ ...DEFAULT_SETTINGS, ...settings }, granted).map((script) => [script.id, script]));

describe('the scripts that shall be registered', () => {
  it('come to every known site, each with its own style, and have names of their own', () => {
    const wanted = scripts();
    for (const { id } of siteRules)
      expect(wanted.get(id)).toMatchObject({
        runAt: 'document_start',
        css: expect.arrayContaining([expect.stringContaining(id)]),
        persistAcrossSessions: true,
      });
    const all = wantedScripts(DEFAULT_SETTINGS, everywhere).map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });

  it('bring the cleaner along where the address tells a story, and only watch where it does not', () => {
    const wanted = scripts();
    for (const rule of siteRules) {
      const tells = tellsArticles(rule);
      expect([rule.id, wanted.get(rule.id)!.js!.at(-1)]).toEqual([
        rule.id,
        tells ? PAGE_FILES.early : PAGE_FILES.watch,
      ]);
      expect([rule.id, wanted.has(`${rule.id}:cleaner`), wanted.has(`${rule.id}:finder`)]).toEqual([
        rule.id,
        tells,
        tells,
      ]);
    }
  });

  it('watch the other pages of a site whose stories have addresses of their own, and not those stories', () => {
    const { matches, excludeMatches, js } = scripts().get('elsewhere')!;
    expect(matches).toContain('*://*.yjc.ir/*');
    expect(excludeMatches).toEqual(expect.arrayContaining([...scripts().get('yjc')!.matches!]));
    expect(js).toEqual([PAGE_FILES.watch]);
  });

  it('leave out the host that is off or not granted, and no other', () => {
    const off = scripts({ sites: { 'yjc.ir': 'never' } });
    expect([off.has('yjc'), off.get('elsewhere')!.matches!.includes('*://*.yjc.ir/*'), off.has('isna')]).toEqual([
      false,
      false,
      true,
    ]);
    const refused = scripts({}, (pattern) => pattern !== '*://*.yjc.ir/*');
    expect([refused.has('yjc'), refused.has('isna')]).toEqual([false, true]);
  });

  it('come to no site that waits for a click, but for those that the reader named', () => {
    expect([...scripts({ mode: 'click' }).keys()]).toEqual([]);
    expect(scripts({ mode: 'click', sites: { 'isna.ir': 'auto' } }).has('isna')).toBe(true);
  });

  it('come to a site of the reader’s that is granted, and to a path of it alone where the reader named one', () => {
    const sites = { 'roozname.ir': 'auto', 'khabar.com/fa': 'auto', 'other.ir': 'click' } as const;
    const wanted = scripts({ sites });
    expect(wanted.get('site:roozname.ir')).toMatchObject({ matches: ['*://*.roozname.ir/*'], js: [PAGE_FILES.watch] });
    expect(wanted.get('site:khabar.com/fa')?.matches).toEqual(['*://*.khabar.com/fa/*']);
    expect(wanted.has('site:other.ir')).toBe(false);
    expect(scripts({ sites }, (pattern) => !pattern.includes('roozname')).has('site:roozname.ir')).toBe(false);
  });
});
