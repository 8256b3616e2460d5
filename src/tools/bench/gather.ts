import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENTRIES_FILE, type Entry, markdownOf } from './report';

/** What one benchmark said. */
export interface Section {
  command: string;
  title: string;
  entries: Entry[];
  /** Why it did not come to its end. */
  failed?: string;
}

/** Runs one of the project's benchmarks in a process of its own, and keeps what it reports. */
export function gather(command: string, title: string): Section {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'entries.jsonl');
  try {
    const { status, stderr } = spawnSync('npm', ['run', '-s', command], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, [ENTRIES_FILE]: file },
    });
    const entries = entriesIn(file);
    return status === 0 ? { command, title, entries } : { command, title, entries, failed: reasonIn(stderr, status) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function entriesIn(file: string): Entry[] {
  try {
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function reasonIn(stderr: string, status: number | null): string {
  return /Error: (.+)/.exec(stderr)?.[1] ?? `it ended with ${status}`;
}

/** A section of the report in Markdown. */
export function sectionText({ command, title, entries, failed }: Section): string {
  const said = entries.map((entry) => ('note' in entry ? entry.note : markdownOf(entry.table)));
  if (failed) said.push(`Not measured here: ${failed}`);
  return [`## ${title}`, `\`npm run ${command}\``, ...said].join('\n\n');
}
