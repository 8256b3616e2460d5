/**
 * npm run package
 * Builds both targets and packs dist/pakkhan-VERSION-{chrome,firefox,source}.zip; docs/BUILDING.md tells more.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'fflate';
import { build } from '../build';
import { packageVersion, TARGETS } from '../build/manifest';
import { inProject } from '../places';
import { extensionFiles, sourceFiles } from './contents';
import { type Files, zipFiles } from './zip';

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

function pack(name: string, files: Files) {
  const zip = zipFiles(files);
  const path = inProject(`dist/pakkhan-${packageVersion()}-${name}.zip`);
  writeFileSync(path, zip);
  console.log(`${kB(zip.length)}  ${path} (${files.size} files)`);
}

function tellScripts(files: Files) {
  for (const [path, bytes] of files) {
    if (/^content\/\w+\.js$/.test(path))
      console.log(`${kB(bytes.length)}  ${path}, ${kB(gzipSync(bytes).length).trim()} gzipped`);
  }
}

mkdirSync(inProject('dist'), { recursive: true });
for (const target of TARGETS) build(target);
for (const target of TARGETS) pack(target, extensionFiles(target));
const source = sourceFiles();
if (source) pack('source', source);
else console.log('no source archive: this is no git checkout');
tellScripts(extensionFiles('chrome'));
