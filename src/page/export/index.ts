export { toCitation } from './citation';
export { mapStory } from './map-story';
export { mendStory } from './mend-story';
export { toMessenger } from './messenger';
export { type ExportOptions, toPlainText } from './plain-text';
export { storyInSlices, storyOf } from './read-story';
export { sourceLine } from './source';
export { paragraphsOf, type Story, type StoryBlock, type StoryText, storyText } from './story';
