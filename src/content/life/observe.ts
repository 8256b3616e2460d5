import { Pace } from './pace';

/** How long a page that never rests can put off a look, in milliseconds. */
const LONGEST_WAIT = 1000;

/** Elements that come and go without anything to read. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'TEMPLATE']);

export interface Watching {
  document: Document;
  /** Elements whose text is watched; new ones are asked for after each look. */
  story(): Iterable<Element>;
  /** Whether a change of this node, or below this element, is none that a reader sees, or our own. */
  isNoMatter(node: Node): boolean;
  /** Looks at the changed page. @returns whether there was anything to do */
  look(): Promise<boolean>;
  /** Milliseconds that looks have taken so far, whoever looked. */
  spent(): number;
}

const isSilent = (node: Node) => node.nodeType === 8 || SILENT.has(node.nodeName);

function matters(record: MutationRecord, { isNoMatter }: Watching): boolean {
  if (isNoMatter(record.target)) return false;
  if (record.type === 'characterData') return true;
  return ![...record.addedNodes, ...record.removedNodes].every(isSilent);
}

/** Calls `look` after the page has changed and come to rest, until the signal aborts. Looks never overlap. */
export function observePage(watching: Watching, signal: AbortSignal): void {
  const pace = new Pace();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let looking = false;
  const observer = new MutationObserver((records) => {
    if (!records.some((record) => matters(record, watching))) return;
    const now = performance.now();
    if (timer === undefined) firstChange = now;
    else if (now - firstChange > LONGEST_WAIT || pace.wait > LONGEST_WAIT) return;
    clearTimeout(timer);
    timer = setTimeout(run, pace.wait);
  });
  const observe = () => {
    observer.disconnect();
    observer.observe(watching.document.body, { subtree: true, childList: true });
    for (const element of watching.story()) {
      observer.observe(element, { subtree: true, childList: true, characterData: true });
    }
  };
  const run = async () => {
    timer = undefined;
    if (looking) {
      timer = setTimeout(run, pace.wait);
      return;
    }
    looking = true;
    const before = watching.spent();
    try {
      const found = await watching.look();
      pace.looked(found, watching.spent() - before);
    } finally {
      looking = false;
    }
    if (!signal.aborted) observe();
  };
  if (signal.aborted) return;
  observe();
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
