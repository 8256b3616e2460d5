import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { countGroup } from './counts';
import { type AllCounts, buildLexicon } from './lexicon';
import { readLilak } from './lilak';
import { pack } from './pack';

const all: AllCounts = {
  reference: countGroup('reference'),
  written: countGroup('written'),
  noisy: countGroup('noisy'),
  informal: countGroup('informal'),
  words: countGroup('words'),
};
all.words.joined.clear();
const lexicon = buildLexicon(all, readLilak());
const bytes = pack(lexicon, new Int8Array(0));
writeFileSync(new URL('../../text/data/spacing.bin', import.meta.url), bytes);
console.log(
  `${lexicon.words.size} words, ${lexicon.pairs.size} pairs, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`,
);
