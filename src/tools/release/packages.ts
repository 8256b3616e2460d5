import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, readProjectJson } from '../places';

/** A package that is used at run time, directly or by another one. */
export interface RuntimePackage {
  name: string;
  version: string;
  /** As its own package.json says, an SPDX expression. */
  licence: string;
  /** The text of its licence file; undefined when it ships none. */
  text?: string;
}

interface LockEntry {
  version: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

function licenceText(folder: string): string | undefined {
  const file = readdirSync(folder)
    .filter((name) => /^(licen[sc]e|copying|ofl)(\.(md|txt))?$/i.test(name))
    .sort()[0];
  return file && readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
}

/** Every package that `npm ci --omit=dev` would install, by name; the lock file says which. */
export function runtimePackages(): RuntimePackage[] {
  const lock = readProjectJson('package-lock.json');
  const entries = Object.entries(lock.packages as Record<string, LockEntry>);
  return entries
    .filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional)
    .map(([path, { version, license = '' }]) => {
      const text = licenceText(inProject(path));
      return { name: path.replace(/^.*node_modules\//, ''), version, licence: license, ...(text && { text }) };
    })
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}
