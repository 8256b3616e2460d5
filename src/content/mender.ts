import { sendMessage } from '../shared/messages';
import type { Mender } from '../text/mender';
import { channel } from './channel';

/** A background that ends while it serves us is asked again. */
const TRIES = 3;
/** Milliseconds before the second try; each further pause doubles. */
const PAUSE = 200;

let waiting: Promise<Mender> | undefined;

async function inject(): Promise<Mender> {
  let failure: unknown;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (attempt) await new Promise((resolve) => setTimeout(resolve, PAUSE * 2 ** (attempt - 1)));
    await sendMessage('needEngine').catch((error) => {
      failure = error;
    });
    if (channel.pakkhanMender) return channel.pakkhanMender;
  }
  throw failure ?? new Error('the text engine did not come');
}

/**
 * The text engine, injected by the background when it is first asked for.
 * @throws Error when the background could not inject it (permission gone, extension updated)
 */
export function loadMender(): Promise<Mender> {
  if (channel.pakkhanMender) return Promise.resolve(channel.pakkhanMender);
  waiting ??= inject().finally(() => {
    waiting = undefined;
  });
  return waiting;
}
