import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LAYOUT } from '../../text/spacing/format';
import { inProject, SPACING_BIN } from '../places';
import { featureLayout } from './layout';
import { Learner } from './learn';
import { pack } from './pack';
import { FOLDS, Trainer } from './train';

const TARGET = inProject(SPACING_BIN);

/** `npm run train:spacing [-- --check]`: makes spacing.bin, or says whether the committed one is what it would make. */
const layout = featureLayout();
if (layout !== LAYOUT) {
  console.error(
    `the features have changed: first set LAYOUT in src/text/spacing/format.ts to 0x${layout.toString(16)}`,
  );
  process.exit(1);
}
const trainer = new Trainer();
const examples = Array.from({ length: FOLDS }, (_, fold) => trainer.examples(fold));
const lexicon = trainer.lexicon(-1);
const bytes = pack(lexicon, new Learner(examples).train(), layout);
const size = `${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`;
const summary = `${lexicon.words.size} words, ${lexicon.pairs.size} pairs, ${size}`;
if (process.argv.includes('--check')) {
  const same = readFileSync(TARGET).equals(bytes);
  console.log(`${same ? 'the same' : 'NOT the same'} as the committed spacing.bin: ${summary}`);
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(TARGET, bytes);
  console.log(summary);
}
