import type { Metadata } from '../facts/metadata';
import { essence } from '../words/plain';

/** Pieces this long may be the headline: sections and most sites have shorter names. */
const PIECE = 12;

/** «اجتماعی > عنوان :: پایگاه خبری» → «عنوان», and whatever else is long enough. */
function piecesOf(title: string): string[] {
  const pieces = title.split(/\s+[-–—|»«:•>›/]+\s+|\s*[|]\s*|::/).filter((piece) => piece.length >= PIECE);
  return pieces.filter((piece) => piece.length > 0.25 * title.length);
}

/** How well a heading agrees with a title of the metadata, which may carry the site's name at either end: 0 to 1. */
export function agreement(heading: string, title: string): number {
  if (!heading || !title) return 0;
  if (heading === title) return 1;
  if (heading.length < 8 || title.length < 8) return 0;
  // The site's name, or a section's, stands after or before it.
  if (title.startsWith(heading) || title.endsWith(heading)) return 0.6 + (0.35 * heading.length) / title.length;
  if (title.includes(heading)) return heading.length / title.length > 0.4 ? 0.8 : 0.4;
  // A kicker stands in the heading, or the metadata's title was cut short.
  if (heading.includes(title)) return title.length / heading.length > 0.5 ? 0.85 : 0.4;
  return 0;
}

/** What the page's data give as its title, whole and in pieces, bare; the site's own name is none. */
export function titlesOf({ titles, siteName }: Pick<Metadata, 'titles' | 'siteName'>): string[] {
  const all = new Set(titles.flatMap((title) => [title, ...piecesOf(title)]).map(essence));
  all.delete(essence(siteName));
  return [...all].filter((title) => title.length > 3);
}
