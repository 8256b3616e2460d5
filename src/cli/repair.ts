import type { Readable, Writable } from 'node:stream';
import { applyEdits } from '../text/edit';
import type { Mender } from '../text/mender';
import { CONVERT, Failure } from './failure';

const NEWLINE = 0x0a;

/** Lines as bytes, each with its line end: a byte that is no text then spoils its own line alone. */
async function* linesOf(input: Readable): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, end + 1)]);
      rest = [];
      from = end + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

/**
 * Mends line by line: as many lines out as in, line ends and a byte order mark as they were, memory bounded by the longest
 * line.
 * @throws Failure when a line is not UTF-8; the lines before are written
 */
export async function repair(input: Readable, output: Writable, mender: Mender): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let number = 0;
  for await (const bytes of linesOf(input)) {
    number++;
    let line: string;
    try {
      line = decoder.decode(bytes);
    } catch {
      throw new Failure(`standard input: line ${number} is not UTF-8; ${CONVERT}`);
    }
    const [, mark = '', text = '', end = ''] = /^(\ufeff?)(.*?)(\r?\n?)$/s.exec(line) ?? [];
    if (!output.write(mark + applyEdits(text, mender.mend(text)) + end)) {
      await new Promise((resolve) => output.once('drain', resolve));
    }
  }
}
