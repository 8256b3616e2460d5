import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, speaksPersian } from '../browsers';
import { type DriveOptions, downloadsOf } from './driven';
import { ADDON, UUID } from './firefox-addon';

/** Milliseconds after which the idle background script ends; short, so that it often does. */
const IDLE = 700;

function proxyFor(hosts: readonly string[], port: number): string {
  const tests = hosts.map((h) => `host == '${h}' || dnsDomainIs(host, '.${h}')`).join(' || ') || 'false';
  const script = `function FindProxyForURL(url, host) { return (${tests}) ? 'PROXY 127.0.0.1:${port}' : 'DIRECT'; }`;
  return `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(script)}`;
}

/** Starts Firefox alone, finding the hosts of the tests on the test server. */
export async function launchFirefox(
  profile: string,
  { port, hosts, language = 'fa', theme = 'light', forcedColors, reducedMotion, headless = true }: DriveOptions,
): Promise<Browser> {
  if (language === 'fa') speaksPersian('firefox');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    userDataDir: profile,
    args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
    extraPrefsFirefox: {
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': proxyFor(hosts, port),
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': IDLE,
      'intl.locale.requested': language,
      'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0,
      'dom.security.https_first': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloadsOf(profile),
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      ...(forcedColors && { 'browser.display.document_color_use': 2 }),
    },
  });
}
