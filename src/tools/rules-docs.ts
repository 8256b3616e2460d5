// npm run docs:rules
// Writes docs/text-rules.md from the rules.
import { writeFileSync } from 'node:fs';
import { RULE_INFOS, type RuleInfo } from '../text';
import { inProject, isProgram } from './places';

export const TEXT_RULES = inProject('docs/text-rules.md');

/** The page that lists every rule of the text, in the order in which they run. */
export function textRules(infos: readonly RuleInfo[]): string {
  return `# Text rules

Written by \`npm run docs:rules\`; do not edit. ${infos.length} rules, in the order in which they run; each can be \
switched on and off. A half-space (U+200C) is shown as ␣ in the examples. No rule touches addresses, handles, hashtags, \
code, words in Latin letters, verses, or text in other languages; only the rules for digits and separators write in \
numbers.

${infos.map(section).join('\n\n')}
`;
}

function section({ id, title, explanation, example, defaultOn }: RuleInfo): string {
  return `## ${title.en} · ${title.fa}

\`${id}\`, ${defaultOn ? 'on' : 'off'} in the page

${explanation.en}

${explanation.fa}

| before | after |
| --- | --- |
| ${show(example.before)} | ${show(example.after)} |`;
}

/** Invisible characters made visible. */
function show(text: string): string {
  return text
    .replaceAll('\u200c', '␣')
    .replace(
      /[\u200e\u200f\u00a0\u00ad]/g,
      (char) => `[U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}

if (isProgram(import.meta.url)) {
  writeFileSync(TEXT_RULES, textRules(RULE_INFOS));
  console.log(`${TEXT_RULES}: ${RULE_INFOS.length} rules`);
}
