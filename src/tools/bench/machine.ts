import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { findBrowser } from '../browsers';
import { readProjectJson } from '../places';

const PEERS = ['virastar', '@persian-tools/persian-tools', '@mozilla/readability', 'defuddle', 'jsdom'];

function versionOf(browser: 'chrome' | 'firefox'): string {
  try {
    return execFileSync(findBrowser(browser), ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return 'none found';
  }
}

/** Where and with what was measured. */
export function machine(): Record<string, string> {
  const all = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    pakkhan: readProjectJson('package.json').version,
    processor: `${all[0]?.model.trim() ?? 'unknown'}, ${all.length} cores`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    chromium: versionOf('chrome'),
    firefox: versionOf('firefox'),
    ...Object.fromEntries(PEERS.map((name) => [name, readProjectJson(`node_modules/${name}/package.json`).version])),
  };
}
