import { type MendRequest, sendMessage } from '../../shared/messages';
import type { Edit } from '../../text/edit';

/** A background that ends while it serves us is asked again. */
const TRIES = 3;
/** Milliseconds before the second try; each further pause doubles. */
const PAUSE = 200;

/**
 * Has the background mend texts.
 * @throws Error when it can't (its data are damaged, the extension is gone)
 */
export async function mendTexts(request: MendRequest): Promise<Edit[][]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await sendMessage('mend', request);
    } catch (error) {
      if (attempt === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE * 2 ** (attempt - 1)));
    }
  }
}
