import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/tools/build';
import { packageVersion, TARGETS } from '../../src/tools/build/manifest';
import { dataCards, extensionFiles, sourceFiles } from '../../src/tools/release/contents';
import { zipFiles } from '../../src/tools/release/zip';

/** What the stores' reviewers and readers on slow lines are promised; bytes. */
const MOST_EARLY_SCRIPT = 20_000;
const MOST_ZIP = 2_000_000;

const sameBytes = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

describe.each(TARGETS)('the package for %s', (target) => {
  const files = extensionFiles(target);
  const zip = zipFiles(files);

  it('keeps to its budget', () => {
    expect(files.get('content/watch.js')!.length).toBeLessThanOrEqual(MOST_EARLY_SCRIPT);
    expect(zip.length).toBeLessThanOrEqual(MOST_ZIP);
  });

  it('holds the version of package.json, the licences and every data card', () => {
    const entries = unzipSync(zip);
    expect(JSON.parse(new TextDecoder().decode(entries['manifest.json'])).version).toBe(packageVersion());
    const licences = Object.keys(entries).filter((path) => path.startsWith('licences/'));
    expect(licences).toEqual(expect.arrayContaining(['licences/LICENSE', 'licences/THIRD-PARTY.md']));
    expect(licences.filter((path) => path.startsWith('licences/data/'))).toHaveLength(dataCards().length);
  });

  it('holds nothing that is only for development', () => {
    const paths = [...files.keys()];
    expect(paths.filter((path) => /\.(ts|tsx|map)$|node_modules|(^|\/)\./.test(path))).toEqual([]);
  });

  it('exposes no file to pages, lets no page send to it, and injects nothing that was not registered', () => {
    const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')!));
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'self';/);
  });

  it('has the same bytes when it is built again', () => {
    // Not where it is: other tests are using that.
    const folder = mkdtempSync(join(tmpdir(), 'pakkhan-again-'));
    build(target, folder);
    expect(sameBytes(zipFiles(extensionFiles(target, folder)), zip)).toBe(true);
    rmSync(folder, { recursive: true });
  });
});

describe('an archive', () => {
  it('does not depend on the order in which files were found', () => {
    const files = extensionFiles('firefox');
    expect(sameBytes(zipFiles(new Map([...files].reverse())), zipFiles(files))).toBe(true);
  });

  it('of the sources holds all that a build needs, and no built file', () => {
    const paths = [...(sourceFiles()?.keys() ?? [])];
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'docs/BUILDING.md']));
    expect(paths.filter((path) => /^(dist|node_modules)\//.test(path))).toEqual([]);
  });

  it('is named after the version, which stands nowhere else', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));
    expect(manifest).not.toHaveProperty('version');
  });
});
