import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonSyntaxError, parseWithLines } from '../../../src/shared/json-lines';

function lineOfFailure(text: string): number {
  try {
    parseWithLines(text);
  } catch (error) {
    expect(error).toBeInstanceOf(JsonSyntaxError);
    return (error as JsonSyntaxError).line;
  }
  throw new Error('it was read');
}

function platformReads(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('JSON with lines', () => {
  it('reads what the platform reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseWithLines(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what the platform refuses', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '\\', '\u0001', 'x', '0'))
      .map(([json, at, put]) => json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + 1));
    fc.assert(
      fc.property(damaged, (text) => {
        if (platformReads(text)) expect(parseWithLines(text).value).toEqual(JSON.parse(text));
        else expect(lineOfFailure(text)).toBeGreaterThan(0);
      }),
    );
  });

  it('knows the line of each value, and of what is around a missing one', () => {
    const { lineOf } = parseWithLines('{\n "a": [\n  1,\n  2\n ],\n "b": {}\n}');
    expect(lineOf(['a'])).toBe(2);
    expect(lineOf(['a', 1])).toBe(4);
    expect(lineOf(['b', 'missing', 0])).toBe(6);
    expect(lineOf([])).toBe(1);
  });

  it('says on which line reading came to an end', () => {
    expect(lineOfFailure('{\n "a": 1,\n "b": tru\n}')).toBe(3);
    expect(lineOfFailure('{\n "a": 1\n')).toBe(3);
    expect(lineOfFailure('')).toBe(1);
  });

  it('skips a byte order mark, and refuses a file nested without end', () => {
    expect(parseWithLines('\ufeff[]').value).toEqual([]);
    expect(lineOfFailure('['.repeat(100_000))).toBe(1);
  });
});
