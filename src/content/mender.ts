import { sendMessage } from '../shared/messages';
import type { Mender } from '../text/mender';
import { channel } from './channel';

let waiting: Promise<Mender> | undefined;

/**
 * The text engine, injected by the background when it is first asked for.
 * @throws Error when the background could not inject it (permission gone, extension updated)
 */
export function loadMender(): Promise<Mender> {
  if (channel.pakkhanMender) return Promise.resolve(channel.pakkhanMender);
  waiting ??= new Promise<Mender>((resolve, reject) => {
    channel.pakkhanMenderReady = resolve;
    sendMessage('needEngine').catch((error) => {
      waiting = undefined;
      reject(error);
    });
  });
  return waiting;
}
