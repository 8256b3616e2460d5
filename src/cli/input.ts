import { readFileSync } from 'node:fs';
import { CONVERT, Failure } from './failure';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
};

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Failure(`${nameOf(file)}: ${REASONS[code] ?? message}`);
  }
}

/** How messages name a file. */
export const nameOf = (file: string) => (file === '-' ? 'standard input' : file);

/** What every page holds somewhere: a doctype, or the opening of an element. */
const MARKUP = /<(?:!doctype\s+html|[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>)/i;

/**
 * Reads an HTML file.
 * @param file a path, or `-` for standard input
 * @throws Failure when it can't be read, is empty, is not UTF-8 or holds no HTML
 */
export function readHtml(file: string): string {
  const bytes = bytesOf(file);
  if (bytes.includes(0)) throw new Failure(`${nameOf(file)}: this is not HTML`);
  let html: string;
  try {
    html = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${nameOf(file)}: this is not UTF-8; ${CONVERT}`);
  }
  if (!html.trim()) throw new Failure(`${nameOf(file)}: the file is empty`);
  if (!MARKUP.test(html)) throw new Failure(`${nameOf(file)}: this is not HTML`);
  return html;
}
