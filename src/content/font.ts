/** The bundled face, injected only where the reader asked for it. */
import face from 'virtual:vazirmatn';
import { channel } from './channel';

channel.pakkhanFont = face;
