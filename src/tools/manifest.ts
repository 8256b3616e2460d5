import { readFileSync } from 'node:fs';

/** The two builds; Edge takes Chrome's. */
export type Target = 'chrome' | 'firefox';

const GECKO = {
  gecko: {
    id: 'pakkhan@pakkhan.app',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: { strict_min_version: '142.0' },
};

/** The manifest of one target, made from the single manifest.json. */
export function manifestFor(target: Target, hosts: readonly string[]) {
  const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));
  manifest.host_permissions = [...hosts];
  if (target === 'chrome') return { ...manifest, minimum_chrome_version: '120' };
  const { service_worker, ...background } = manifest.background;
  return { ...manifest, background: { ...background, scripts: [service_worker] }, browser_specific_settings: GECKO };
}
