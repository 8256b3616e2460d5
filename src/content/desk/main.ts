/** The script that does what the popup asks of a page beyond cleaning it. */
import { channel } from '../channel';
import { ReaderDesk } from './reader-desk';

channel.pakkhanDesk ??= (page) => new ReaderDesk(page);
