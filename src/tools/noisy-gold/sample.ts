/** Prints the drawn lines of raw news as `number<TAB>source:line<TAB>text`, for correction by hand. */
import { draw } from './draw';
import { noisyFolder, readLines, SOURCES } from './source';

const folder = noisyFolder();
const corpora = new Map(Object.keys(SOURCES).map((file) => [file, readLines(folder, file)]));
for (const [index, passage] of draw(corpora, SOURCES).entries()) {
  console.log(`${index + 1}\t${passage.source}:${passage.line}\t${passage.text}`);
}
