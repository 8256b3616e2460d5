/** As an element's `ref`: takes the focus when the element appears. Defined once, so that drawing anew does not take it back. */
export function focused(element: HTMLElement | null) {
  element?.focus();
}
