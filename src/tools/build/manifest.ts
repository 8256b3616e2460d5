import { inProject, readProjectJson } from '../places';

/** The two builds; Edge takes Chrome's. */
export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** The folder of a target's build. */
export const distOf = (target: Target): string => inProject(`dist/${target}`);

const GECKO = {
  gecko: {
    id: 'pakkhan@pakkhan.app',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: { strict_min_version: '142.0' },
};

/** The version, kept in package.json alone. */
export const packageVersion = (): string => readProjectJson('package.json').version;

/** The manifest of one target, made from the single manifest.json and the version of package.json. */
export function manifestFor(target: Target, hosts: readonly string[]) {
  const manifest = { ...readProjectJson('manifest.json'), version: packageVersion(), host_permissions: [...hosts] };
  if (target === 'chrome') return { ...manifest, minimum_chrome_version: '120' };
  const { service_worker, ...background } = manifest.background;
  return { ...manifest, background: { ...background, scripts: [service_worker] }, browser_specific_settings: GECKO };
}
