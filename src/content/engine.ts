/** The text engine with its data, injected only when a page has a story to mend. */
import spacingData from 'virtual:spacing-data';
import { createMender } from '../text/mender';
import { createSpacing } from '../text/spacing';
import { channel } from './channel';

if (!channel.pakkhanMender) {
  const bytes = Uint8Array.from(atob(spacingData), (c) => c.charCodeAt(0));
  channel.pakkhanMender = createMender(createSpacing(bytes));
}
