/**
 * npm run docs:third-party
 * Writes THIRD-PARTY.md: the packages used at run time with their licences, and the data cards.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { inProject, isProgram } from '../places';
import { dataCards } from './contents';
import { type RuntimePackage, runtimePackages } from './packages';

export const THIRD_PARTY = inProject('THIRD-PARTY.md');

/** Licence texts with the packages that come under each, word for word the same. */
function byText(packages: readonly RuntimePackage[]): Map<string, RuntimePackage[]> {
  const groups = new Map<string, RuntimePackage[]>();
  for (const one of packages) {
    const text = one.text ?? `No licence file is part of this package; its package.json says: ${one.licence}.`;
    groups.set(text, [...(groups.get(text) ?? []), one]);
  }
  return groups;
}

function dataSection(): string {
  const cards = dataCards();
  if (!cards.length) return '';
  const titleOf = (path: string) => /^# (.+)$/m.exec(readFileSync(inProject(path), 'utf8'))?.[1];
  const lines = cards.map((path) => `- [${titleOf(path) ?? path}](${path})`);
  return `\n## Data\n\nSources, licences and making of the data in the extension are in their cards:\n\n${lines.join('\n')}\n`;
}

/** The page that names everybody whose work is shipped. */
export function thirdParty(packages: readonly RuntimePackage[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const texts = [...byText(packages)].map(
    ([text, group]) =>
      `### ${group.map(({ name, version }) => `${name} ${version}`).join(', ')}\n\n\`\`\`\`text\n${text}\n\`\`\`\``,
  );
  return `# Work of others in Pakkhan

Written by \`npm run docs:third-party\`; do not edit. Pakkhan itself is under the [MIT licence](LICENSE).

These packages are used at run time, unchanged: in the extension, or by its command line (linkedom and what it needs).
Their sources are in the npm registry under the names and versions below.

| package | version | licence |
| --- | --- | --- |
${rows.join('\n')}
${dataSection()}
## Licence texts

${texts.join('\n\n')}
`;
}

if (isProgram(import.meta.url)) writeFileSync(THIRD_PARTY, thirdParty(runtimePackages()));
