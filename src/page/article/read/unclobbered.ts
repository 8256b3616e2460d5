/** A getter of a prototype. */
export type Reader = (this: unknown) => unknown;

/** The nearest descriptor of a name on an object's prototypes, which a page can not clobber. */
export function descriptor(object: object, name: string): PropertyDescriptor | undefined {
  let prototype = Object.getPrototypeOf(object);
  while (prototype) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return found;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

/** Reads `name` of a document, which a page can clobber too (`<form name="documentElement">`). */
export function ofDocument<T>(document: Document, name: keyof Document & string): T {
  const get = descriptor(document, name)?.get as Reader | undefined;
  return (get ? get.call(document) : document[name]) as T;
}

/** All elements that match, in document order; none for a selector that this browser does not understand. */
export function querySelectorAll(document: Document, selector: string): Element[] {
  const find = (Object.getPrototypeOf(document) as Document).querySelectorAll ?? document.querySelectorAll;
  try {
    return [...find.call(document, selector)];
  } catch {
    return [];
  }
}
