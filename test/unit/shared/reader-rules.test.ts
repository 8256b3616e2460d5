import { describe, expect, it } from 'vitest';
import { withHidden, withoutRule, withShown, withUntouchedWord } from '../../../src/shared/reader-rules';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings';

describe('the reader’s rules', () => {
  it('hold each selector once, and the newest wish about it', () => {
    const hidden = withHidden(withHidden(DEFAULT_SETTINGS, 'a.ir', '.x'), 'a.ir', '.x');
    expect(hidden.readerRules).toEqual({ 'a.ir': { hide: ['.x'], show: [] } });
    expect(withShown(hidden, 'a.ir', '.x').readerRules).toEqual({ 'a.ir': { hide: [], show: ['.x'] } });
  });

  it('leave other sites alone', () => {
    const both = withShown(withHidden(DEFAULT_SETTINGS, 'a.ir', '.x'), 'b.ir', '.x');
    expect(both.readerRules).toEqual({ 'a.ir': { hide: ['.x'], show: [] }, 'b.ir': { hide: [], show: ['.x'] } });
  });

  it('are gone with the last selector of a site', () => {
    const two = withHidden(withHidden(DEFAULT_SETTINGS, 'a.ir', '.x'), 'a.ir', '.y');
    const one = withoutRule(two, 'a.ir', 'hide', '.x');
    expect(one.readerRules).toEqual({ 'a.ir': { hide: ['.y'], show: [] } });
    expect(withoutRule(one, 'a.ir', 'hide', '.y').readerRules).toEqual({});
    expect(withoutRule(one, 'b.ir', 'hide', '.y')).toBe(one);
  });

  it('keep a word as published, which ends the wish to spell it another way', () => {
    const always = { ...DEFAULT_SETTINGS, words: { never: [], always: ['گل ها', 'باران'] } };
    expect(withUntouchedWord(always, 'گل ها').words).toEqual({ never: ['گل ها'], always: ['باران'] });
  });
});
