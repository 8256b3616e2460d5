import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/popup/save';

describe('the name of a saved story', () => {
  it('is its title, with spaces for half-spaces, of which browsers make a low line', () => {
    expect(fileName('خوشه\u200cهای صنعتی اردبیل', 'خبر')).toBe('خوشه های صنعتی اردبیل.md');
  });

  it('has none of the signs that file systems refuse', () => {
    expect(fileName('وزیر: «بله»/«نه»؟ <۱|۲>', 'خبر')).toBe('وزیر «بله» «نه»؟ ۱ ۲.md');
    expect(fileName('..\u202e', 'خبر')).toBe('خبر.md');
  });

  it('is never empty, hidden or too long for a file system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }), (title) => {
        const name = fileName(title, 'story');
        expect(name).toMatch(/^[^./\\:*?"<>|\s].*\.md$/su);
        expect(Array.from(name).length).toBeLessThanOrEqual(83);
      }),
    );
  });
});
