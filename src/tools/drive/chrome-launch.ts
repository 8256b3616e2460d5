import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, speaksPersian } from '../browsers';
import { type DriveOptions, downloadsOf } from './driven';

const DISABLED = ['HttpsUpgrades', 'Translate', 'OptimizationHints', 'MediaRouter'];

/** Starts Chrome, Chromium or Edge alone, finding the hosts of the tests on the test server. */
export async function launchChrome(
  profile: string,
  { port, hosts, language = 'fa', theme = 'light', forcedColors, reducedMotion, headless = true }: DriveOptions,
): Promise<Browser> {
  if (language === 'fa') speaksPersian('chrome');
  const mapped = hosts.flatMap((h) => [`MAP ${h}:80 127.0.0.1:${port}`, `MAP *.${h}:80 127.0.0.1:${port}`]);
  return puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    downloadBehavior: { policy: 'allow', downloadPath: downloadsOf(profile) },
    // Where Persian's locale is not installed, files could not have Persian names without the one for all languages.
    env: { ...process.env, LANGUAGE: language, LC_ALL: 'C.UTF-8' },
    args: [
      '--no-sandbox',
      `--lang=${language}`,
      `--host-resolver-rules=${mapped.join(', ')}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      `--disable-features=${DISABLED.join(',')}`,
      ...(theme === 'dark' ? ['--force-dark-mode'] : []),
      ...(forcedColors ? ['--force-high-contrast'] : []),
      ...(reducedMotion ? ['--force-prefers-reduced-motion'] : []),
    ],
  });
}
