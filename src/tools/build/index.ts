import { spawnSync } from 'node:child_process';
import { inProject, isProgram, ROOT } from '../places';
import { distOf, TARGETS, type Target } from './manifest';

/**
 * Builds one target in a process of its own: the extension plugin keeps state in its module, so two builds in one
 * process would mix their manifests, and vite builds for tests where it meets `VITEST`.
 * @param folder where to; the target's own in dist if none is named
 * @throws Error with vite's output when the build fails
 */
export function build(target: Target, folder = distOf(target)): void {
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const vite = inProject('node_modules/vite/bin/vite.js');
  const result = spawnSync(
    process.execPath,
    ['--import', 'tsx', vite, 'build', '--logLevel', 'warn', '--outDir', folder],
    {
      cwd: ROOT,
      env: { ...env, PAKKHAN_TARGET: target, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
      encoding: 'utf8',
    },
  );
  if (result.status !== 0) throw new Error(`the build for ${target} failed:\n${result.stdout}\n${result.stderr}`);
  if (result.stderr) console.error(result.stderr);
}

if (isProgram(import.meta.url)) {
  for (const target of TARGETS) {
    build(target);
    console.log(`dist/${target} is built`);
  }
}
