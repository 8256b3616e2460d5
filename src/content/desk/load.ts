import { sendMessage } from '../../shared/messages';
import { channel, type Exporter } from '../channel';

/**
 * The writers of Markdown and HTML, injected by the background when they are first asked for.
 * @throws Error when the background could not inject them (permission gone, extension updated)
 */
export async function loadExporter(): Promise<Exporter> {
  if (!channel.pakkhanExporter) await sendMessage('needExporter');
  if (!channel.pakkhanExporter) throw new Error('the exporter was not injected');
  return channel.pakkhanExporter;
}
