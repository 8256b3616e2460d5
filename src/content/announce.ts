import { type PageStatus, sendMessage } from '../shared/messages';

/** What newer browsers have for this. */
interface Notifying {
  ariaNotify?(text: string): void;
}

/** Milliseconds until a live region is listened to, and until what it says has been taken up. */
const UNTIL_HEARD = 150;
const UNTIL_SAID = 1500;

/** Tells of one page: the background at each change, people who only hear it when all is done. */
export class Announcer {
  /** What a screen reader is to say, as the background words it. */
  private said: Promise<string | undefined> = Promise.resolve(undefined);

  constructor(private readonly document: Document & Notifying) {}

  report(status: PageStatus) {
    this.said = sendMessage('report', status).catch(() => undefined);
  }

  /**
   * Says what was reported last; what the reader did not ask for adds nothing to the page.
   * @param asked ends the session that the reader asked for: the live region, which browsers without `ariaNotify` need,
   * goes at the latest then
   */
  async announce(asked?: AbortSignal) {
    const text = await this.said;
    if (!text) return;
    if (this.document.ariaNotify) this.document.ariaNotify(text);
    else if (asked && !asked.aborted) sayByElement(this.document, text, asked);
  }
}

/** An element of ours beside the page's body, out of sight and in a closed shadow root, gone after a moment. */
function sayByElement(document: Document, text: string, signal: AbortSignal) {
  const host = document.createElement('pakkhan-says');
  host.style.cssText = 'position:fixed;inset:0 auto auto 0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  host.attachShadow({ mode: 'closed' }).append(line);
  document.documentElement.append(host);
  const timers = [
    setTimeout(() => {
      line.textContent = text;
    }, UNTIL_HEARD),
    setTimeout(() => host.remove(), UNTIL_SAID),
  ];
  const end = () => {
    for (const timer of timers) clearTimeout(timer);
    host.remove();
  };
  signal.addEventListener('abort', end, { once: true });
}
