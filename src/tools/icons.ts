import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers';
import { inProject } from './places';

/** Renders icons/icon.svg to the PNG sizes that the manifest names. Run: `npm run icons`. */

const SIZES = [16, 32, 48, 128];
const folder = inProject('icons');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');

const browser = await puppeteer.launch({ executablePath: findBrowser('chrome'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    await page.setContent(`<style>body{margin:0}img{display:block}</style><img src="${image}" width="${size}">`);
    writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
