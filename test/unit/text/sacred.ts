/** What of a text no rule may change that is on by itself: all but spaces, what is not seen, and letters of both keyboards. */
export const sacred = (text: string): string =>
  text
    .replace(/[\s\u200c\u00ac\u00ad\u200b\u200e\u200f\ufeffـ]/g, '')
    .replace(/[يى]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[«»"]/g, '"');
