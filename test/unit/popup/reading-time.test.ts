import { beforeEach, describe, expect, it } from 'vitest';
import { readingTimeText } from '../../../src/popup/reading-time';
import { speak } from '../ui/speak';

describe('the reading time', () => {
  beforeEach(() => speak('en'));

  it('is a range in whole minutes', () => {
    expect(readingTimeText(1_000)).toEqual({ value: '4–10', name: 'min to read' });
  });

  it('is nothing for nothing, and never no minutes', () => {
    expect(readingTimeText(0)).toBeUndefined();
    expect(readingTimeText(10)).toEqual({ value: 'under 1', name: 'min to read' });
    expect(readingTimeText(60)?.value).toBe('1');
  });

  it('follows the reader’s own speed', () => {
    expect(readingTimeText(1_000, 250)).toEqual({ value: '4', name: 'min to read' });
  });
});
