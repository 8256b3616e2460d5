import { describe, expect, it } from 'vitest';
import { createSpacing } from '../../../../src/text/spacing';
import { HEADER_WORDS, LAYOUT } from '../../../../src/text/spacing/format';
import { featureLayout } from '../../../../src/tools/spacing/layout';
import { shippedData } from './engine';

describe('code and data of the engine belong together', () => {
  it('LAYOUT is what the features of this code come to; when they change, train anew', () => {
    expect(LAYOUT.toString(16)).toBe(featureLayout().toString(16));
  });

  it('spacing.bin was trained for the features of this code', () => {
    const header = new DataView(shippedData().slice().buffer);
    expect(header.getUint32(4 * (HEADER_WORDS - 1), true)).toBe(featureLayout());
  });

  it('data for other features are refused, and the error says what to do', () => {
    const other = shippedData().slice();
    other[4 * (HEADER_WORDS - 1)]! ^= 1;
    expect(() => createSpacing(other)).toThrow(/other features.*train:spacing/);
  });
});
