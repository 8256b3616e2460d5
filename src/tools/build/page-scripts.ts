import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { SiteHint } from '../../content/channel';
import {
  EARLY_ATTRIBUTE,
  type EarlyState,
  PAGE_FILES,
  SPACING_DATA,
  siteHintFile,
  siteStyleFile,
} from '../../shared/names';
import { siteRules } from '../../sites';
import { earlyStylesheet } from '../../sites/early-stylesheet';
import { inProject, SPACING_BIN } from '../places';
import { bundle } from './bundle';

/** Entry of each script that runs in pages, by its path in the extension. */
const ENTRIES: Record<string, string> = {
  [PAGE_FILES.early]: 'src/content/early.ts',
  [PAGE_FILES.watch]: 'src/content/watch.ts',
  [PAGE_FILES.finder]: 'src/content/find.ts',
  [PAGE_FILES.cleaner]: 'src/content/cleaner.ts',
  [PAGE_FILES.desk]: 'src/content/desk/main.ts',
  [PAGE_FILES.font]: 'src/content/font.ts',
  [PAGE_FILES.exporter]: 'src/content/exporter.ts',
};

const early = (state: EarlyState) => `[${EARLY_ATTRIBUTE}=${state}]`;

const inExtension = (path: string) => path.replace(/^\//, '');

/**
 * Builds what runs in pages as plain, self-contained files at stable paths, and puts the engine's data beside them: the
 * background registers, injects and reads them by name, so nothing has to be exposed to pages as a web-accessible resource.
 */
export function pageScripts(): Plugin {
  return {
    name: 'pakkhan-page-scripts',
    apply: 'build',
    async generateBundle() {
      const emit = (path: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName: inExtension(path), source });
      for (const [path, entry] of Object.entries(ENTRIES)) emit(path, await bundle(entry));
      emit(SPACING_DATA, readFileSync(inProject(SPACING_BIN)));
      emit(PAGE_FILES.style, readFileSync(inProject('src/content/hide.css'), 'utf8'));
      for (const rule of siteRules) {
        const hint = { rule, auto: true } satisfies SiteHint;
        emit(siteHintFile(rule.id), `globalThis.pakkhanSite=${JSON.stringify(hint)};`);
        emit(siteStyleFile(rule.id), earlyStylesheet(rule, early('alone'), early('found')));
      }
    },
  };
}
