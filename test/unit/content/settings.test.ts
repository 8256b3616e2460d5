import fc from 'fast-check';
import { expect, it } from 'vitest';
import { siteSettings } from '../../../src/content/settings';
import { parseSettings } from '../../../src/shared/settings';
import { modeOfSite } from '../../../src/shared/site-mode';

const SITE = 'isna.ir';
const selectors = fc.array(fc.constantFrom('.ad', '#menu', ''), { maxLength: 3 });
const whole = fc.record(
  {
    version: fc.constant(1),
    mode: fc.constantFrom('auto', 'click'),
    sites: fc.dictionary(fc.constantFrom(SITE, 'mehrnews.com'), fc.constantFrom('auto', 'click', 'never')),
    readerRules: fc.dictionary(fc.constantFrom(SITE, 'x.ir'), fc.record({ hide: selectors, show: selectors })),
    comfort: fc.dictionary(
      fc.constantFrom(SITE, 'x.ir'),
      fc.record({ size: fc.double({ min: 0.5, max: 3, noNaN: true }) }),
    ),
  },
  { requiredKeys: ['version'] },
);

it('reads whole settings as the schema does', () => {
  fc.assert(
    fc.property(whole, fc.boolean(), (stored, known) => {
      const [settings, own] = [parseSettings(stored), siteSettings(stored, SITE, known)];
      expect(own.mode).toBe(modeOfSite(settings, SITE, known));
      const { hide, show } = settings.readerRules[SITE] ?? { hide: [], show: [] };
      expect(own.rules ?? { hide: [], show: [] }).toEqual({ hide, show });
      expect(own.look === '').toBe(settings.comfort[SITE] === undefined);
    }),
  );
});

it('makes of anything at all settings that a page can go by', () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(SITE, '__proto__', 'constructor', ''), (stored, site) => {
      const { mode, rules, mending, look } = siteSettings(stored, site, true);
      expect(['auto', 'click', 'never']).toContain(mode);
      for (const selector of [...(rules?.hide ?? []), ...(rules?.show ?? [])]) expect(typeof selector).toBe('string');
      expect([typeof mending, typeof look]).toEqual(['string', 'string']);
    }),
  );
});

it('tells when the way of mending has changed, and only then', () => {
  const of = (stored: object) => siteSettings({ version: 1, ...stored }, SITE, true).mending;
  expect(of({ style: 'joined' })).not.toBe(of({}));
  expect(of({ words: { never: ['می شود'], always: [] } })).not.toBe(of({}));
  expect(of({ sites: { [SITE]: 'never' } })).toBe(of({}));
});

it('tells when the reader’s own rules for the site have changed, and only then', () => {
  const of = (stored: object) => siteSettings({ version: 1, ...stored }, SITE, true).hiding;
  expect(of({ readerRules: { [SITE]: { hide: ['.ad'], show: [] } } })).not.toBe(of({}));
  expect(of({ readerRules: { 'x.ir': { hide: ['.ad'], show: [] } } })).toBe(of({}));
});
