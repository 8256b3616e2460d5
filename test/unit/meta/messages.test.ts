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
const source = filesBelow('src', () => true);
const tests = filesBelow('test', (path) => !path.includes('meta/'));

it('finds the messages that it is to judge', () => {
  expect(messages).toContain('pageState');
});

it.each(messages)('the message %s is sent, answered, and named in a test', (name) => {
  expect(source).toMatch(new RegExp(`sendMessage\\(\\s*'${name}'`));
  expect(source).toMatch(new RegExp(`onMessage\\(\\s*'${name}'`));
  expect(tests).toContain(`'${name}'`);
});
