import type { CopyResult } from '../../shared/messages';

/**
 * Puts a text on the clipboard from within the page, which has the focus when a shortcut or the menu is used. The old
 * way of copying is tried as well: it works on pages without TLS.
 * @returns whether the browser let it happen
 */
export async function writeClipboard(document: Document, { text, html }: CopyResult): Promise<boolean> {
  if (copyByEvent(document, text, html)) return true;
  const clipboard = document.defaultView?.navigator.clipboard;
  if (!clipboard) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Answers the copy event with our text; the page's own listeners never see it, its selection stays as it is. */
function copyByEvent(document: Document, text: string, html: string | undefined): boolean {
  let written = false;
  const answer = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    written = true;
  };
  const view = document.defaultView;
  view?.addEventListener('copy', answer, { capture: true, once: true });
  try {
    return document.execCommand('copy') && written;
  } catch {
    return false;
  } finally {
    view?.removeEventListener('copy', answer, { capture: true });
  }
}
