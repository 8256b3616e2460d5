import { type Zippable, zipSync } from 'fflate';

/** Files of an archive by their path in it, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The oldest time that a zip can hold, in local time as the format wants it: the same bytes in every time zone. */
const TIME = new Date(1980, 0, 1);

/** A zip whose bytes depend on nothing but the files: sorted by code unit, without times, owners and permissions. */
export function zipFiles(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) entries[path] = files.get(path)!;
  return zipSync(entries, { mtime: TIME, level: 9 });
}
