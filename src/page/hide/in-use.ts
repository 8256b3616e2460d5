/** Inputs that hold what a reader writes, as against buttons and boxes. */
const WRITTEN =
  'textarea, input:not([type]), input:is([type=text], [type=search], [type=email], [type=url], [type=tel], [type=password], [type=number])';
const EDITABLE = '[contenteditable]:not([contenteditable=false])';

/** Form restoration by the browser and what scripts fill in count too: it may be the reader's. */
const isWritten = (field: HTMLInputElement | HTMLTextAreaElement) =>
  field.value.trim() !== '' && field.value !== field.defaultValue;

const isEditor = (element: Element) => element.matches(WRITTEN) || element.closest(EDITABLE) !== null;

/** The focus counts once the reader has touched the page: before that, scripts put it into search boxes. */
const readerIsHere = (document: Document) => document.defaultView?.navigator?.userActivation?.hasBeenActive ?? true;

/**
 * Whether a reader may be writing in this element or somewhere below it: such a part must not vanish, whatever it is.
 */
export function holdsWriting(element: Element): boolean {
  const { ownerDocument: document } = element;
  const active = document.activeElement;
  if (active && element.contains(active) && isEditor(active) && readerIsHere(document)) return true;
  const fields = [...(element.matches(WRITTEN) ? [element] : []), ...element.querySelectorAll(WRITTEN)];
  if (fields.some((field) => isWritten(field as HTMLInputElement))) return true;
  const editors = [...(element.matches(EDITABLE) ? [element] : []), ...element.querySelectorAll(EDITABLE)];
  return editors.some((editor) => (editor.textContent ?? '').trim() !== '');
}

/** Whether an element, or one around it, is an editor: its text is the reader's, not a story's. */
export function isInEditor(element: Element): boolean {
  return element.closest(EDITABLE) !== null || element.ownerDocument.designMode === 'on';
}
