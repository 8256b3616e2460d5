import type { Article } from '../../page/article/types';
import type { PageReport } from '../../page/report';
import type { MendedWord } from '../mending/mending';
import { loadExporter } from './load';

/**
 * The report of this page, for the reader to save and hand on.
 * @param site key of the site in the settings
 * @param words what was mended; undefined where nothing was
 */
export async function makeReport(
  document: Document,
  article: Article,
  site: string,
  words: ReadonlyMap<string, MendedWord> | undefined,
): Promise<PageReport> {
  const mended: Record<string, number> = {};
  for (const { rule, nodes } of words?.values() ?? []) mended[rule] = (mended[rule] ?? 0) + nodes.length;
  const { reportOf } = await loadExporter();
  return reportOf(document, article, site, mended, new Date().toISOString().slice(0, 10));
}
