import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

const STYLE = `:host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; }
p { margin: 0; padding: 10px 16px; background: #14342a; color: #fff; font: 15px/1.6 system-ui, sans-serif; text-align: center; }
code { direction: ltr; unicode-bidi: isolate; background: #ffffff22; padding: 0 6px; border-radius: 4px; }`;

/** The line at the foot of the page that tells what the picker has under it; in a closed shadow root, gone at the end. */
export function createLabel(document: Document) {
  const host = document.createElement('pakkhan-picker');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.dir = chrome.i18n.getMessage('@@bidi_dir');
  root.append(style, line);
  document.documentElement.append(host);
  return {
    /** @param others how many more parts of the page the selector finds */
    say(selector: string | undefined, others: number) {
      const code = document.createElement('code');
      code.textContent = selector ?? '';
      const count = new Intl.NumberFormat(chrome.i18n.getUILanguage()).format(others);
      const words = selector ? chrome.i18n.getMessage('pickerHit', count) : chrome.i18n.getMessage('pickerHint');
      line.replaceChildren(...(selector ? [code, ' '] : []), words);
    },
    remove: () => host.remove(),
  };
}
