import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';

const strict = new Window().document;
const lenient = parseHTML('<!doctype html><html><body></body></html>').document;
const faults = new Map<string, unknown>();

/**
 * Throws on what is no CSS selector. Two parsers, because each lets through mistakes that the other finds; and a memory,
 * because happy-dom refuses a wrong selector only the first time.
 */
export function parseSelector(selector: string): void {
  if (faults.has(selector)) throw faults.get(selector);
  try {
    strict.querySelector(selector);
    lenient.querySelector(selector);
  } catch (error) {
    faults.set(selector, error);
    throw error;
  }
}

/** Whether HTML has an element of this name; a site's own elements have a hyphen. */
export const isElement = (tag: string): boolean =>
  !tag.includes('-') && strict.createElement(tag).constructor.name !== 'HTMLUnknownElement';
