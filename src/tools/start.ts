import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build';
import { driveChrome } from './drive/chrome';
import { type Driven, until } from './drive/driven';
import { driveFirefox } from './drive/firefox';
import { POPUP } from './drive/popup-parts';
import { fixture, serve } from './drive/server';
import { inProject } from './places';

/**
 * `npm start [-- chrome|firefox] [--language CODE]`: the extension in a browser, on a page that needs it; in Chromium and
 * in Persian when nothing else is said.
 */
const DEMO = 'http://www.yjc.ir/fa/news/7123456/';
const HOSTS = ['yjc.ir'];

function wanted() {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { language: { type: 'string' } } });
  const [name = 'chrome'] = positionals;
  if (name !== 'chrome' && name !== 'firefox') throw new Error(`npm start takes chrome or firefox, not ${name}`);
  return { name, language: values.language ?? 'fa' } as const;
}

function wantedOrEnd() {
  try {
    return wanted();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

const { name, language } = wantedOrEnd();
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Without a display: cleans the page, keeps pictures of before and after, prints the clean text. */
async function show(driven: Driven) {
  const folder = inProject('dist/demo');
  mkdirSync(folder, { recursive: true });
  const page = await driven.open(DEMO);
  const picture = async (when: string) => {
    const path = join(folder, `${when}.png`) as `${string}.png`;
    await page.screenshot({ path, fullPage: true });
    console.error(`${when}: ${path}`);
  };
  const marked = () => page.evaluate(() => document.querySelectorAll('[data-pakkhan-hidden]').length);
  await until(marked);
  const popup = await driven.openPopup(page);
  await popup.click(POPUP.pageSwitch);
  await until(async () => (await marked()) === 0);
  await picture('before');
  await popup.click(POPUP.pageSwitch);
  await until(marked);
  await picture('after');
  await popup.click(POPUP.copy);
  // The popup loses the focus, and with it the clipboard, as soon as another tab opens: first let it finish.
  await until(() => popup.run((document, said) => document.querySelector(said)?.textContent, POPUP.said));
  console.log(await until(() => driven.readClipboard()));
}

build(name);
const server = await serve({ 'yjc.ir/fa/news/7123456/': fixture('seed/yjc.html') });
const drive = name === 'chrome' ? driveChrome : driveFirefox;
const driven = await drive({ port: server.port, hosts: HOSTS, language, headless: !hasDisplay });
if (hasDisplay) {
  await driven.open(DEMO);
  console.error('The browser is yours; close it to end.');
  await driven.closed;
} else {
  await show(driven);
  await driven.close();
}
await server.close();
