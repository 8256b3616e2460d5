import { type DrawnLine, draw } from './draw';
import { noisyFolder, readLines, SOURCES } from './source';

/** The passages to annotate, in their fixed order; throws as `readLines` and `draw` do. */
export function drawnPassages(): DrawnLine[] {
  const folder = noisyFolder();
  return draw(new Map(Object.keys(SOURCES).map((file) => [file, readLines(folder, file)])), SOURCES);
}

/** Runs a command; what goes wrong is told in one line, and the exit code is 1. */
export function runCommand(command: () => void): void {
  try {
    command();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
