import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areWhole,
  DEFAULT_COMFORT,
  DEFAULT_SETTINGS,
  parseSettings,
  settingsSchema,
} from '../../../src/shared/settings';

const COPY = DEFAULT_SETTINGS.copy;

describe('settings', () => {
  it('clean by themselves, look as published, copy plain text and stay on the device, as long as nothing is chosen', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({ mode: 'auto', sites: {}, comfort: {}, sync: false });
    expect(DEFAULT_SETTINGS.copy).toEqual({ format: 'plain', title: true, lead: true, source: false });
    expect(DEFAULT_COMFORT).toEqual({ font: 'page', size: 1, theme: 'page' });
  });

  it.each([undefined, null, 3, 'text', [], { version: 0 }])('read %j as defaults', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ['a field', { mode: 'often' }, {}],
    ['a site’s mode', { sites: { 'a.ir': 'sometimes', 'b.ir': 'never' } }, { sites: { 'b.ir': 'never' } }],
    ['a site that is no address', { sites: { toString: 'never', 'b.ir': 'never' } }, { sites: { 'b.ir': 'never' } }],
    [
      'words of a list',
      { words: { never: [1, 'گل', null, 'برگ', {}], always: 'x' } },
      { words: { never: ['گل', 'برگ'], always: [] } },
    ],
    [
      'a selector',
      { readerRules: { 'a.ir': { hide: ['.x', 7], show: [] }, 'b.ir': 1 } },
      { readerRules: { 'a.ir': { hide: ['.x'], show: [] } } },
    ],
    [
      'one figure of one site’s comfort',
      { comfort: { 'a.ir': { size: 99, theme: 'sepia' }, 'b.ir': { size: 1.5 }, 'c.ir': null } },
      {
        comfort: {
          'a.ir': { ...DEFAULT_COMFORT, theme: 'sepia' },
          'b.ir': { ...DEFAULT_COMFORT, size: 1.5 },
        },
      },
    ],
    ['a choice of the copy profile', { copy: { format: 'paper', title: false } }, { copy: { ...COPY, title: false } }],
  ])('lose %s that is damaged, and nothing else', (_, damaged, left) => {
    const sound = { style: 'joined', readingSpeed: 200 };
    const read = parseSettings({ version: 1, ...sound, ...damaged });
    expect(read).toEqual({ ...DEFAULT_SETTINGS, ...sound, ...left });
    expect(areWhole({ version: 1, ...sound, ...damaged })).toBe(false);
    expect(areWhole(read)).toBe(true);
  });

  it('read whatever is stored as settings that read again the same', () => {
    const fields = fc.dictionary(fc.constantFrom(...Object.keys(settingsSchema.entries)), fc.anything());
    fc.assert(
      fc.property(fields, (stored) => {
        const read = parseSettings(stored);
        expect(areWhole(read)).toBe(true);
        expect(parseSettings(read)).toEqual(read);
      }),
    );
  });
});
