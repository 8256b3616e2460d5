import type { Browser } from 'puppeteer-core';

/** The part of WebDriver BiDi that reaches the browser's own window; puppeteer has no public way to it. */
interface Connection {
  send(
    method: string,
    params: unknown,
  ): Promise<{
    result: { contexts?: { context: string }[]; result?: { value: unknown }; exceptionDetails?: { text: string } };
  }>;
}

/** Evaluates an expression in the browser's own window, where toolbar and popup panel live. */
export async function inChrome<T>(browser: Browser, expression: string): Promise<T> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.at(-1)?.context;
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return JSON.parse((result.result?.value as string) ?? 'null') as T;
}

export const clickAt = (x: string, y: string) => `(() => {
  for (const type of ['mousemove', 'mousedown', 'mouseup']) window.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 }, {});
})()`;

/** Types as the keyboard does: the browser's window hands the key to whatever has the focus, or takes it as a shortcut. */
export const pressKeys = (...keys: { key: string; code: string }[]) => `(() => {
  const typing = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  typing.beginInputTransactionForTests(window);
  const events = ${JSON.stringify(keys)}.map((key) => new KeyboardEvent('', key));
  for (const event of events) typing.keydown(event);
  for (const event of events.reverse()) typing.keyup(event);
})()`;

/** Does something in the process of the page in front, where `tell` answers with a value. */
const inPage = (work: string) => `new Promise((resolve) => {
  const { messageManager } = gBrowser.selectedBrowser;
  const told = ({ data }) => {
    messageManager.removeMessageListener('told', told);
    resolve(data);
  };
  messageManager.addMessageListener('told', told);
  const work = ${JSON.stringify(`const tell = (value) => sendAsyncMessage('told', value); ${work}`)};
  messageManager.loadFrameScript('data:,' + encodeURIComponent(work), false);
})`;

/** How many listeners the window and document of the page in front have, whoever added them. */
export const COUNT_LISTENERS = inPage(`
  const targets = [content, content.document, content.navigation].filter(Boolean);
  tell(targets.reduce((sum, target) => sum + Services.els.getListenerInfoFor(target).length, 0));`);

/** Bytes of what scripts hold in the page in front, extensions' scripts included, after garbage has been collected. */
export const MEASURE_HEAP = inPage(`
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  manager.minimizeMemoryUsage(() => {
    const [objects, strings, rest] = [{}, {}, {}];
    manager.sizeOfTab(content, objects, strings, rest, {}, {}, {}, {}, {}, {});
    tell(objects.value + strings.value + rest.value);
  });`);
