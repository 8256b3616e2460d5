import { all, type Transform } from './transform';

const removed =
  (selector: string): Transform =>
  ({ document }) => {
    const elements = all(document, selector);
    for (const element of elements) element.remove();
    return elements.length > 0;
  };

export const noStructuredData = removed('script[type="application/ld+json"]');
export const noOpenGraph = removed('meta[property^="og:"], meta[name^="twitter:"], meta[property^="article:"]');

export const noMetadata: Transform = (page) => {
  const [data, metas] = [noStructuredData(page), removed('meta[content]')(page)];
  return data || metas;
};

/** The `<title>` alone, with the site's name as sites write it. */
export const titled =
  (write: (title: string) => string): Transform =>
  (page) => {
    noMetadata(page);
    if (!page.gold.title) return false;
    page.document.title = write(page.gold.title);
    return true;
  };

/** An address that says nothing. */
export const plainAddress: Transform = (page) => {
  const { origin } = new URL(page.url);
  page.url = `${origin}/x/r7`;
  return true;
};
