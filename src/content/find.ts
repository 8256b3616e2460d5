/** The script that finds the story, for the cleaner. */
import { findArticleInSlices } from '../page/article';
import { channel } from './channel';

channel.pakkhanFinder = findArticleInSlices;
channel.pakkhanFinderCame?.(findArticleInSlices);
