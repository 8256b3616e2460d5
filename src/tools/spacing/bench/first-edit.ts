import { readFileSync } from 'node:fs';
import { createMender } from '../../../text/mender';
import { createSpacing } from '../../../text/spacing';
import { inProject, SPACING_BIN } from '../../places';

/** A program of its own: prints how many milliseconds a fresh process needs from reading the data to the first edit. */
const start = performance.now();
const data = readFileSync(inProject(SPACING_BIN));
const edits = createMender(createSpacing(data)).mend('وی گفت که برنامه ریزی برای کتاب ها را ادامه می دهد.');
if (edits.length < 3) throw new Error(`only ${edits.length} edits where the engine makes three`);
console.log(performance.now() - start);
