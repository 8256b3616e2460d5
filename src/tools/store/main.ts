/**
 * npm run docs:pictures
 * Builds the Chrome extension, photographs it, and writes docs/images (for the README) and docs/store/images (for the
 * stores, 1280 × 800, in both languages).
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers';
import { build } from '../build';
import { inProject } from '../places';
import { POSTERS, posterPage } from './posters';
import { type Language, type Shots, takeShots } from './shots';

const DOCS = inProject('docs');

/** Draws pages of HTML as JPEG files of a given size. */
async function draw(pictures: readonly { html: string; file: string; width: number; height: number }[]) {
  const browser = await puppeteer.launch({ executablePath: findBrowser('chrome'), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const { html, file, width, height } of pictures) {
    await page.setViewport({ width, height });
    await page.setContent(html, { waitUntil: 'load' });
    writeFileSync(file, await page.screenshot({ type: 'jpeg', quality: 80 }));
    console.log(file);
  }
  await browser.close();
}

const whole = (png: Buffer, width: number) =>
  `<!doctype html><body style="margin:0"><img style="width:${width}px" src="data:image/png;base64,${png.toString('base64')}">`;

build('chrome');
const temporary = mkdtempSync(join(tmpdir(), 'pakkhan-shots-'));
const shots: Record<Language, Shots> = { fa: await takeShots('fa', temporary), en: await takeShots('en', temporary) };
const languages = Object.keys(shots) as Language[];
for (const folder of ['images', ...languages.map((language) => `store/images/${language}`)]) {
  mkdirSync(join(DOCS, folder), { recursive: true });
}
await draw([
  { html: whole(shots.fa.before, 800), file: join(DOCS, 'images/before.jpg'), width: 800, height: 600 },
  { html: whole(shots.fa.after, 800), file: join(DOCS, 'images/after.jpg'), width: 800, height: 600 },
  ...languages.flatMap((language) =>
    POSTERS.map((poster) => ({
      html: posterPage(poster, language, shots[language]),
      file: join(DOCS, `store/images/${language}/${poster.name}.jpg`),
      width: 1280,
      height: 800,
    })),
  ),
]);
writeFileSync(join(DOCS, 'images/popup-fa.png'), shots.fa.popup);
writeFileSync(join(DOCS, 'images/popup-en.png'), shots.en.popup);
