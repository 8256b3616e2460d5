import { inPersian } from './jalali';
import { citedAddress, dayOf } from './source';
import type { Story } from './story';

/** «Title», agency, Jalali day, address: what the page tells of them, in the order of Persian bibliographies. */
export function toCitation(story: Story): string {
  const day = dayOf(story);
  const parts = [
    story.title && `«${story.title}»`,
    story.source?.siteName,
    day && inPersian(day),
    story.source && citedAddress(story.source.url),
  ];
  return parts.filter(Boolean).join('، ');
}
