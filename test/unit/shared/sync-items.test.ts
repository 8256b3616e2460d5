import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HEAD_KEY,
  leftoverKeys,
  settingsOfItems,
  syncItems,
  TooLargeToSyncError,
} from '../../../src/shared/sync-items';

/** As browsers count: the key and the value's JSON, in UTF-8. */
const sizeOf = (key: string, value: unknown) => new TextEncoder().encode(key + JSON.stringify(value)).length;
const LIMITS = { anItem: 8_192, all: 102_400, items: 512 };
const longWord = fc.string({
  unit: fc.constantFrom('ک', '\u200c', '"', '\\', '\n', 'a', '😀'),
  maxLength: 3_000,
  size: 'max',
});

describe('settings as items of the browser’s sync', () => {
  it('come back as they were, and fit into what browsers take', () => {
    fc.assert(
      fc.property(fc.array(longWord, { maxLength: 4, size: 'max' }), fc.nat(), (words, changedAt) => {
        const items = syncItems({ changedAt, words } as { changedAt: number });
        expect(settingsOfItems(items)).toEqual({ changedAt, words });
        const sizes = Object.entries(items).map(([key, value]) => sizeOf(key, value));
        expect(Math.max(...sizes)).toBeLessThanOrEqual(LIMITS.anItem);
        expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(LIMITS.all);
        expect(sizes.length).toBeLessThanOrEqual(LIMITS.items);
      }),
      // Long words take minutes to be made shorter, and say no more then.
      { endOnFailure: true },
    );
  });

  it('are refused before the browser would refuse them', () => {
    const words = Array.from({ length: 9_000 }, (_, at) => `واژه${at}`);
    expect(() => syncItems({ changedAt: 1, words } as { changedAt: number })).toThrow(TooLargeToSyncError);
  });

  it('are not read while parts of another change are among them', () => {
    const long = (changedAt: number) => syncItems({ changedAt, text: 'گ'.repeat(9_000) } as { changedAt: number });
    const [older, newer] = [long(1), long(2)];
    expect(Object.keys(newer).length).toBeGreaterThan(3);
    expect(settingsOfItems({ ...older, [HEAD_KEY]: newer[HEAD_KEY] })).toBeUndefined();
    expect(settingsOfItems({ ...newer, [`${HEAD_KEY}.1`]: older[`${HEAD_KEY}.1`] })).toBeUndefined();
    expect(settingsOfItems(newer)).toMatchObject({ changedAt: 2 });
  });

  it.each([
    {},
    { settings: 'text' },
    { settings: { changedAt: 1, parts: 1e9 } },
    { settings: { changedAt: 1, parts: 1 }, 'settings.0': { changedAt: 1, json: '{' } },
  ])('are nothing when they are %j', (items) => {
    expect(settingsOfItems(items)).toBeUndefined();
  });

  it('leave no part of a longer change behind', () => {
    const long = syncItems({ changedAt: 1, text: 'گ'.repeat(9_000) } as { changedAt: number });
    const short = syncItems({ changedAt: 2 });
    const left = leftoverKeys({ ...long, other: 1 }, short);
    expect(left.length).toBe(Object.keys(long).length - Object.keys(short).length);
    expect(left).not.toContain('other');
  });
});
