/** Markdown and HTML with the libraries they need, and reports; injected only when a reader asks for one. */
import { toHtml } from '../page/export/html';
import { toMarkdown } from '../page/export/markdown';
import { reportOf } from '../page/report';
import { channel } from './channel';

channel.pakkhanExporter = { toHtml, toMarkdown, reportOf };
