/** The text engine with its data, injected only when a page has a story to mend. */
import spacingData from 'virtual:spacing-data';
import { createMender } from '../text/mender';
import { createSpacing } from '../text/spacing';
import { channel } from './channel';

/** The browser's own decoder is many times faster; older browsers do it letter by letter. */
function decode(base64: string): Uint8Array {
  const native = Uint8Array as unknown as { fromBase64?(text: string): Uint8Array };
  if (native.fromBase64) return native.fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

if (!channel.pakkhanMender) {
  channel.pakkhanMender = createMender(createSpacing(decode(spacingData)));
}
