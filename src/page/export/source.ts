import { dayIn, inPersian } from './jalali';
import type { Story } from './story';

/** Parameters that follow readers around and name nothing. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|ref|source|igshid)$/i;

/** An address as one cites it: without fragment and tracking, with readable letters. */
export function citedAddress(url: string): string {
  try {
    const address = new URL(url);
    if (!/^https?:$/.test(address.protocol)) return '';
    address.hash = '';
    for (const pair of address.search.slice(1).split('&')) {
      const name = pair.split('=')[0]!;
      if (TRACKING.test(name)) address.searchParams.delete(name);
    }
    return readable(address.href);
  } catch {
    return '';
  }
}

function readable(href: string): string {
  try {
    // Spaces and marks that end an address in running text stay encoded.
    return decodeURI(href).replace(/[\s<>"«»()\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (c) => encodeURIComponent(c));
  } catch {
    return href;
  }
}

/** The story's day: as the page's data have it, else as its date reads; null when neither tells. */
export function dayOf(story: Story): Date | null {
  const published = story.source?.published ?? '';
  const date = /^(?:19|20)\d\d-/.test(published) ? new Date(published.replace(' ', 'T')) : null;
  if (date && !Number.isNaN(date.getTime())) return date;
  return dayIn(story.date ?? '') ?? dayIn(published);
}

/** «منبع: ایسنا، ۹ خرداد ۱۳۹۸، https://…»; empty when the story's page is not known. */
export function sourceLine(story: Story): string {
  const { source } = story;
  if (!source) return '';
  const day = dayOf(story);
  const parts = [source.siteName, day ? inPersian(day) : '', citedAddress(source.url)].filter(Boolean);
  return parts.length ? `منبع: ${parts.join('، ')}` : '';
}
