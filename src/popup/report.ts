import { signal } from '@preact/signals';
import browser from '../shared/browser';
import { t } from '../shared/i18n';
import { type PageReport, type PageState, sendMessage } from '../shared/messages';
import type { Settings } from '../shared/settings';
import { download } from '../ui/download';
import { complain, say } from '../ui/said';
import { settings } from '../ui/settings';
import { modeOf } from '../ui/site-access';
import { tabId } from './model';

/** What a reader may find wrong with a page; the issue template asks the same. */
export const COMPLAINTS = ['storyHidden', 'clutterLeft', 'storyMissed', 'noStory', 'pageBroken', 'textWrong'] as const;
export type Complaint = (typeof COMPLAINTS)[number];

/** What is most likely wrong with a page in this state. */
export function likelyComplaint({ verdict, on }: PageState): Complaint {
  if (verdict === 'none') return 'storyMissed';
  return on ? 'clutterLeft' : 'storyHidden';
}

/** What the page says of itself; undefined until it has answered. */
export const pageReport = signal<PageReport | undefined>(undefined);

export async function loadReport(): Promise<void> {
  pageReport.value = undefined;
  try {
    pageReport.value = await sendMessage('makeReport', undefined, tabId());
  } catch {
    complain(t('pageSilent'));
  }
}

/** Of the settings, what bears on this page; of the reader's words only how many there are. */
function settingsFor(site: string, { rules, style, readerRules, comfort, words }: Settings) {
  return {
    mode: modeOf(settings.value, site),
    rules,
    style,
    readerRules: readerRules[site],
    comfort: site in comfort,
    words: { never: words.never.length, always: words.always.length },
  };
}

/** The whole report as the text of a file. */
export function reportText(complaint: Complaint, site: string, page: PageReport): string {
  const report = {
    kind: 'pakkhan-report',
    version: browser.runtime.getManifest().version,
    browser: /(?:Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0],
    complaint,
    settings: settingsFor(site, settings.value),
    page,
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}

/** Saves the report in the reader's downloads; it goes nowhere else. */
export function saveReport(complaint: Complaint, site: string, page: PageReport) {
  const name = `pakkhan-report-${site.replace(/\//g, '-')}.json`;
  download(name, reportText(complaint, site, page), 'application/json');
  say(t('saved', name));
}
