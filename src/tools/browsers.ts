import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers that the tests and `npm start` drive. */
export type BrowserName = 'chrome' | 'firefox';

interface Known {
  /** Environment variable that names the executable; looked at first. */
  variable: string;
  commands: readonly string[];
  places: readonly string[];
  /** Debian's packages: the browser, and its interface in Persian. */
  debian: readonly [browser: string, persian: string];
  /** There when the Persian interface is installed. */
  persian: string;
}

const KNOWN: Record<BrowserName, Known> = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: ['chromium', 'chromium-l10n'],
    persian: '/usr/lib/chromium/locales/fa.pak',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: ['firefox-esr', 'firefox-esr-l10n-fa'],
    persian: '/usr/lib/firefox-esr/browser/extensions/langpack-fa@firefox-esr.mozilla.org.xpi',
  },
};

function installed(name: BrowserName): string | undefined {
  const { variable, commands, places } = KNOWN[name];
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, which does not exist.`);
    return named;
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => commands.map((c) => join(dir, c)));
  return [...onPath, ...places].find((file) => existsSync(file));
}

function mayUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function aptInstall(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', ...packages], { env, stdio: 'ignore' });
  } catch {
    const list = packages.join(' ');
    throw new Error(`apt-get could not install ${list}; try it by hand: apt-get update && apt-get install ${list}`);
  }
}

/**
 * Finds an installed browser; on Debian and Ubuntu, as root, installs what is missing with apt.
 * @returns the executable's path
 * @throws Error that says what to install when there is none and apt may not be used
 */
export function findBrowser(name: BrowserName): string {
  const { variable, debian } = KNOWN[name];
  const found = installed(name);
  if (found) return found;
  if (mayUseApt()) {
    console.error(`No ${name} here: installing Debian's ${debian[0]} …`);
    aptInstall([...debian, 'fonts-noto-core']);
    const now = installed(name);
    if (now) return now;
  }
  throw new Error(
    `No ${name === 'chrome' ? 'Chrome, Chromium or Edge' : 'Firefox'} was found. Install one ` +
      `(Debian: sudo apt-get install ${debian[0]}) or name its executable in ${variable}.`,
  );
}

/**
 * Whether a browser's own interface, and so ours, can be Persian. On Debian the language is a package of its own; it
 * is installed when that may be done.
 */
export function speaksPersian(name: BrowserName): boolean {
  const { debian, persian } = KNOWN[name];
  const executable = findBrowser(name);
  if (!executable.startsWith('/usr/bin/') || !executable.endsWith(debian[0])) return name === 'chrome';
  if (!existsSync(persian) && mayUseApt()) aptInstall([debian[1]]);
  return existsSync(persian);
}
