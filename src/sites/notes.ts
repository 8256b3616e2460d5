/** Notes that tools write into a rule until a person has read it through; `site:check` asks for it. */
export const UNREAD_NOTES = {
  proposed: 'Proposed from a saved page: read the selectors through, and say here on what you looked.',
  guessed: 'Guessed, no page seen: replace the selectors, and say here on what you looked.',
} as const;
