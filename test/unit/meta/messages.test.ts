import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const filesBelow = (folder: string, isWanted: (path: string) => boolean) =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && isWanted(path))
    .map((path) => read(`${folder}/${path}`))
    .join('\n');

const protocol = /interface Protocol \{\n([\s\S]*?)\n\}/.exec(read('src/shared/messages.ts'))?.[1] ?? '';
const messages = [...protocol.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name!);
const source = filesBelow('src', (path) => path !== 'shared/messages.ts');
/** The table of messages that fuzzing sends; by its type it lacks none. */
const fuzzed = read('test/fuzz/messages.test.ts');

it('finds the messages that it is to judge', () => {
  expect(messages).toContain('pageState');
});

it.each(messages)('the message %s is sent and answered in the product, and sent in a test', (name) => {
  expect(source.split(`'${name}'`).length - 1).toBeGreaterThanOrEqual(2);
  expect(fuzzed).toMatch(new RegExp(`^ {2}${name}: `, 'm'));
});
