/**
 * Settings as items of `storage.sync`. A browser takes 8,192 bytes an item, key included, and 102,400 bytes and 512
 * items in all; so the settings' JSON is cut into parts. Parts arrive at other devices one by one: each names the
 * change that it belongs to, so that a half-arrived change is never read.
 */
export const HEAD_KEY = 'settings';
const MOST_BYTES_AN_ITEM = 8_000;
const MOST_BYTES = 100_000;

interface Head {
  changedAt: number;
  parts: number;
}
interface Part {
  changedAt: number;
  json: string;
}

/** How the last syncing went: when, in milliseconds since 1970, and what went wrong, if anything. */
export interface SyncState {
  at: number;
  problem?: 'tooLarge' | 'failed';
}

/** The settings are larger than what browsers sync. */
export class TooLargeToSyncError extends Error {}

const partKey = (at: number) => `${HEAD_KEY}.${at}`;
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/** Cuts at code points; in JSON inside JSON a character takes up to seven bytes, most Persian letters two. */
function cut(json: string, changedAt: number): Part[] {
  const parts: Part[] = [];
  let part = '';
  let size = 0;
  for (const char of json) {
    const more = bytes(char) - 2;
    if (size + more > MOST_BYTES_AN_ITEM - 200) {
      parts.push({ changedAt, json: part });
      part = '';
      size = 0;
    }
    part += char;
    size += more;
  }
  return [...parts, { changedAt, json: part }];
}

/**
 * The items to store for some settings.
 * @throws TooLargeToSyncError when a browser would refuse them
 */
export function syncItems(settings: { changedAt: number }): Record<string, Head | Part> {
  const { changedAt } = settings;
  const parts = cut(JSON.stringify(settings), changedAt);
  const items = {
    [HEAD_KEY]: { changedAt, parts: parts.length },
    ...Object.fromEntries(parts.map((part, at) => [partKey(at), part])),
  };
  const size = bytes(items);
  if (size > MOST_BYTES) throw new TooLargeToSyncError(`${size} bytes of settings, more than ${MOST_BYTES}`);
  return items;
}

/** The settings in these items; undefined when there are none, or not all parts of one change have come. */
export function settingsOfItems(items: Record<string, unknown>): { changedAt: number } | undefined {
  const head = items[HEAD_KEY] as Partial<Head> | undefined;
  if (typeof head?.changedAt !== 'number' || typeof head.parts !== 'number') return undefined;
  const parts = Array.from({ length: Math.min(head.parts, 512) }, (_, at) => items[partKey(at)] as Part | undefined);
  const json = parts.map((part) => (part?.changedAt === head.changedAt ? part?.json : undefined));
  if (json.includes(undefined)) return undefined;
  try {
    return { ...JSON.parse(json.join('')), changedAt: head.changedAt };
  } catch {
    return undefined;
  }
}

/** Keys of parts that a larger, older change has left behind. */
export function leftoverKeys(items: Record<string, unknown>, wanted: Record<string, unknown>): string[] {
  return Object.keys(items).filter((key) => key.startsWith(`${HEAD_KEY}.`) && !(key in wanted));
}
