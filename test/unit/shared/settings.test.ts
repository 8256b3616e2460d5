import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areWhole,
  DEFAULT_COMFORT,
  DEFAULT_SETTINGS,
  parseSettings,
  settingsSchema,
} from '../../../src/shared/settings';

describe('settings', () => {
  it('clean by themselves, look as published, copy plain text and stay on the device, as long as nothing is chosen', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({ mode: 'auto', sites: {}, comfort: {}, sync: false });
    expect(DEFAULT_SETTINGS.copy).toEqual({ format: 'plain', title: true, lead: true, source: false });
    expect(DEFAULT_COMFORT).toEqual({ font: 'page', size: 1, theme: 'page' });
  });

  it.each([undefined, null, 3, 'text', [], { version: 0 }])('read %j as defaults', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('lose one damaged field and keep the others', () => {
    const stored = { version: 1, mode: 'click', sites: { 'a.ir': 'sometimes' }, words: { never: ['گل'], always: [] } };
    const read = parseSettings(stored);
    expect(read).toEqual({ ...DEFAULT_SETTINGS, mode: 'click', words: stored.words });
    expect(areWhole(stored)).toBe(false);
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
