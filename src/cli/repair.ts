import type { Readable, Writable } from 'node:stream';
import { applyEdits } from '../text/edit';
import type { Mender } from '../text/mender';
import { Failure } from './failure';

async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let line = 1;
  const decode = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new Failure(`standard input: what follows line ${line - 1} is not UTF-8`);
    }
  };
  for await (const chunk of input) {
    const lines = (rest + decode(chunk)).split('\n');
    rest = lines.pop()!;
    line += lines.length;
    for (const text of lines) yield `${text}\n`;
  }
  rest += decode();
  if (rest) yield rest;
}

/**
 * Mends line by line: as many lines out as in, line ends as they were, memory bounded by the longest line.
 * @throws Failure when the input is not UTF-8; the lines before are written
 */
export async function repair(input: Readable, output: Writable, mender: Mender): Promise<void> {
  for await (const line of linesOf(input)) {
    const [text = '', end = ''] = line.split(/(\r?\n)$/);
    if (!output.write(applyEdits(text, mender.mend(text)) + end)) {
      await new Promise((resolve) => output.once('drain', resolve));
    }
  }
}
