/** The parts of a story that a rule can name, in the order in which people read them. */
export const STORY_ROLES = ['kicker', 'title', 'lead', 'byline', 'date', 'body', 'caption'] as const;
