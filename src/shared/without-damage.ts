import type * as v from 'valibot';

type Path = readonly unknown[];

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((entry, at) => (at !== key ? [entry] : rest.length ? [without(entry, rest)] : []));
  }
  const { [key as string]: inner, ...others } = value as Record<string, unknown>;
  return rest.length ? { ...others, [key as string]: without(inner, rest) } : others;
}

/**
 * A value without the parts that a schema found wrong: entries of lists and records, and fields, each by itself.
 * @param issues what the schema said of this very value
 * @returns a copy; the value itself is left alone
 */
export function withoutDamage(value: object, issues: readonly v.BaseIssue<unknown>[]): unknown {
  const paths = new Map<string, Path>();
  for (const { path = [] } of issues) {
    const keys = path.map(({ key }) => key);
    if (keys.length) paths.set(JSON.stringify(keys), keys);
  }
  // The last entry of a list goes first, so that those before it keep their places.
  return [...paths.values()].reverse().reduce(without, value);
}
