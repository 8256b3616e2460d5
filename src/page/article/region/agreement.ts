/** Pieces this long may be the headline: sections and most sites have shorter names. */
const PIECE = 12;

/** «اجتماعی > عنوان :: پایگاه خبری» → «عنوان», and whatever else is long enough. */
export function piecesOf(title: string): string[] {
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
