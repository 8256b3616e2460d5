import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { distOf, type Target } from '../build/manifest';
import { inProject, ROOT } from '../places';
import type { Files } from './zip';

/** What goes with every copy of the extension: its licence, those of others, and where its data come from. */
const LEGAL = ['LICENSE', 'THIRD-PARTY.md', 'PRIVACY.md'];

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'));

/** The cards beside the data in `src/text/data`: sources, licences, how each was made. */
export function dataCards(): string[] {
  return filesBelow(inProject('src/text/data'))
    .filter((path) => /\.(md|json)$/.test(path))
    .map((path) => `src/text/data/${path}`);
}

/**
 * What a store gets of one target: the build, the licences and the data cards.
 * @param dist the folder of the build
 * @throws Error when the target has not been built
 */
export function extensionFiles(target: Target, dist = distOf(target)): Files {
  const files = new Map(filesBelow(dist).map((path) => [path, new Uint8Array(readFileSync(join(dist, path)))]));
  if (!files.has('manifest.json')) throw new Error(`${dist} is not built: npm run build`);
  for (const path of LEGAL) files.set(`licences/${path}`, readFileSync(inProject(path)));
  for (const path of dataCards()) files.set(`licences/data/${basename(path)}`, readFileSync(inProject(path)));
  return files;
}

/**
 * What a reviewer builds the extension from: every file that git tracks, as it is now.
 * @returns undefined outside a git checkout, such as in an unpacked source archive
 */
export function sourceFiles(): Files | undefined {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
  try {
    const paths = git('ls-files', '-z').split('\0').filter(Boolean);
    return new Map(paths.map((path) => [path, readFileSync(inProject(path))]));
  } catch {
    return undefined;
  }
}
