import fc from 'fast-check';

/** Any value that JSON can hold, with names that objects inherit among its keys. */
export const anyJson: fc.Arbitrary<unknown> = fc
  .oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'toString', 'version', 'sites', 'kind'), fc.jsonValue()),
  )
  .map((value) => JSON.parse(JSON.stringify(value)));

interface Place {
  holder: Record<string | number, unknown>;
  key: string | number;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** A value with something in it replaced, taken out, or put where it does not belong. */
export function damaged(whole: unknown): fc.Arbitrary<unknown> {
  const damage = fc.record({ at: fc.nat(), kind: fc.constantFrom('replace', 'drop', 'add'), value: anyJson });
  return fc.array(damage, { minLength: 1, maxLength: 3 }).map((damages) => {
    const copy = structuredClone(whole);
    for (const { at, kind, value } of damages) {
      const places = placesIn(copy);
      if (!places.length) break;
      const { holder, key } = places[at % places.length]!;
      if (kind === 'replace') holder[key] = structuredClone(value);
      else if (kind === 'drop') delete holder[key];
      else holder[Array.isArray(holder) ? holder.length : 'unknown'] = structuredClone(value);
    }
    return JSON.parse(JSON.stringify(copy));
  });
}

/** A text with characters lost, doubled or changed, or cut off. */
export function damagedText(whole: string): fc.Arbitrary<string> {
  const damage = fc.record({
    at: fc.nat(whole.length),
    lost: fc.nat(8),
    put: fc.oneof(fc.constantFrom('', ',', '"', '}', ']', ':', '\n', '\\', '\ud800'), fc.string({ maxLength: 4 })),
  });
  const cuts = fc.array(damage, { minLength: 1, maxLength: 3 });
  return cuts.map((all) =>
    all.reduce((text, { at, lost, put }) => text.slice(0, at) + put + text.slice(at + lost), whole),
  );
}
