/** Markdown and HTML with the libraries they need, injected only when a reader copies them. */
import { toHtml } from '../page/export/html';
import { toMarkdown } from '../page/export/markdown';
import { channel } from './channel';

channel.pakkhanExporter = { toHtml, toMarkdown };
