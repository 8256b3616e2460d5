import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The absolute path of a file or folder, from its path in the project. */
export const inProject = (path: string): string => join(ROOT, path);

/** Reads a JSON file of the project. */
export const readProjectJson = (path: string) => JSON.parse(readFileSync(inProject(path), 'utf8'));

/** The shared material, which is not part of the project: the folder in PAKKHAN_SHARED, or the one beside the project. */
export const sharedDir = (): string => process.env.PAKKHAN_SHARED ?? inProject('../shared');

/** Whether a module is the program that was started. @param url its `import.meta.url` */
export const isProgram = (url: string): boolean => process.argv[1] === fileURLToPath(url);

/** The engine's data, as committed. */
export const SPACING_BIN = 'src/text/data/spacing.bin';
