import type { Browser, Runtime } from 'webextension-polyfill';

/** What every context of the extension has without a polyfill; both browsers give promises here. */
declare const chrome: Browser;

/** What travels: a request, and the answer to it. */
interface Envelope {
  type: string;
  data: unknown;
}
type Answer = { res?: unknown } | { err: string };

export interface Received<Data> {
  data: Data;
  sender: Runtime.MessageSender;
}

type Args<P, T extends keyof P> = P[T] extends (...args: infer A) => unknown ? A : never;
type DataOf<P, T extends keyof P> = Args<P, T>[0];
type ResultOf<P, T extends keyof P> = P[T] extends (...args: never) => infer R ? Awaited<R> : never;

/**
 * Typed requests between pages, background and popup. Small, because it runs in every page that is watched: a library
 * for it took longer than all else that is done on a page which is no article.
 */
export function createMessenger<P extends { [T in keyof P]: (...args: never) => unknown }>() {
  const listeners = new Map<string, (received: Received<never>) => unknown>();

  const answer = (message: unknown, sender: Runtime.MessageSender, reply: (answer: Answer) => void) => {
    const { type, data } = (message ?? {}) as Partial<Envelope>;
    const listener = typeof type === 'string' ? listeners.get(type) : undefined;
    if (!listener) return false;
    (async () => listener({ data: data as never, sender }))().then(
      (res) => reply({ res }),
      (error) => reply({ err: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  };

  return {
    /**
     * Sends a request to the background and the extension's pages, or to the page of a tab.
     * @throws Error when nobody answers, or with the message of the error that the other side met
     */
    async sendMessage<T extends keyof P & string>(
      type: T,
      ...[data, tabId]: Args<P, T> extends [] ? [data?: undefined, tabId?: number] : [...Args<P, T>, tabId?: number]
    ): Promise<ResultOf<P, T>> {
      const message: Envelope = { type, data };
      const sent =
        tabId === undefined ? chrome.runtime.sendMessage(message) : chrome.tabs.sendMessage(tabId as number, message);
      const answered = (await sent) as Answer | undefined;
      if (!answered) throw new Error(`nobody answers ${type}`);
      if ('err' in answered) throw new Error(answered.err);
      return answered.res as ResultOf<P, T>;
    },

    /** Answers requests of one type; only one listener may. */
    onMessage<T extends keyof P & string>(
      type: T,
      listener: (received: Received<DataOf<P, T>>) => ResultOf<P, T> | Promise<ResultOf<P, T>>,
    ) {
      if (listeners.size === 0) chrome.runtime.onMessage.addListener(answer as never);
      listeners.set(type, listener as never);
    },
  };
}
