import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '../../text/spacing/letters';
import { noisyGoldRecords } from '../noisy-gold/load';
import { sharedDir } from '../places';

/** Groups of corpora by how far their spacing can be trusted. */
export type Group = 'reference' | 'written' | 'noisy' | 'informal' | 'words';

const FILES: Record<Group, readonly string[]> = {
  reference: ['train/perdt-train.txt'],
  written: ['train/pquad.txt', 'train/perspell.txt'],
  noisy: ['noisy/fars.txt', 'noisy/varzesh3.txt', 'noisy/amirshnll.txt', 'noisy/namnak.txt'],
  informal: ['train/iper-train.txt'],
  words: ['train/farstail.txt', 'lexicon/tesseract-fas.wordlist'],
};

/** @returns the folder of the shared typography data; @throws Error when it is not there */
export function typographyFolder(): string {
  const folder = join(sharedDir(), 'typography');
  if (!existsSync(folder)) throw new Error(`no typography data in ${folder}: set PAKKHAN_SHARED to the shared folder`);
  return folder;
}

/** @returns a file's lines, without the empty last one */
export function readLines(name: string): string[] {
  return readFileSync(`${typographyFolder()}/${name}`, 'utf8').replace(/\n$/, '').split('\n');
}

/** @returns all sentences of a group, in one style of writing (see `toStyle`), without those that are measured on */
export function readGroup(group: Group): string[] {
  const measured = new Set(noisyGoldRecords().map(({ source, line }) => `noisy/${source}:${line}`));
  return FILES[group].flatMap((file) =>
    readLines(file)
      .filter((_, i) => !measured.has(`${file}:${i + 1}`))
      .map((line) => toStyle(line, group)),
  );
}

/**
 * Brings a line to the reference's style: letters unified, marks dropped, a ZWNJ only where it shows, and
 * the two habits undone in which corpora differ (Wikipedia's «شده‌است», clitics split off after silent ه).
 */
export function toStyle(line: string, group: Group): string {
  let text = foldText(line.normalize('NFKC'))
    .replace(/\p{M}|\p{Cf}(?<!\u200c)|\u0640/gu, '')
    .replace(/\u200c*\s[\s\u200c]*/g, ' ')
    .replace(/([اآدذرزژوؤء])\u200c+/g, '$1')
    .replace(/\u200c{2,}/g, '\u200c')
    .replace(/\u200c(?![\p{L}])/gu, '');
  if (group === 'written') text = text.replace(/(?<=ه)\u200c(?=(?:است|بود|باشد|شد|شود)(?!\p{L}))/gu, ' ');
  if (group === 'reference')
    text = text.replace(/(?<=\p{L}ه) (?=(?:اش|ات|مان|تان|شان|ام|ایم|اید|اند)(?!\p{L}))/gu, '\u200c');
  return text;
}
