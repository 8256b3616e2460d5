import { KINDS, Kind } from './chars';
import type { Span } from './spans';

/** The stretches of a text between line breaks and embedded objects: what one decides has no bearing on the others. */
export function paragraphs(text: string): Span[] {
  if (!/[\n\r\u2028\u2029\ufffc]/.test(text)) return [{ start: 0, end: text.length }];
  const found: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && KINDS[text.charCodeAt(at)] !== Kind.Break) continue;
    if (at > start) found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}
