/**
 * The script that finds the story, for the cleaner. Its tables are made when it is asked for the first time, not in the
 * task in which it is compiled.
 */
import { channel, type FinderScript } from './channel';

const finder: FinderScript = async () => (await import('../page/article')).findArticleInSlices;

channel.pakkhanFinder = finder;
channel.pakkhanFinderCame?.(finder);
