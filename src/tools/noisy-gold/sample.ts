/** Prints the drawn lines of raw news as `number<TAB>source:line<TAB>text`, for correction by hand. */
import { drawnPassages, runCommand } from './command';

runCommand(() => {
  for (const [index, passage] of drawnPassages().entries()) {
    console.log(`${index + 1}\t${passage.source}:${passage.line}\t${passage.text}`);
  }
});
