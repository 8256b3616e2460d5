// npm run site:new -- HOST [--from SAVED.html] [--url ADDRESS]
// Makes a rule for a site and the fixture that tests it. With --from, a page saved from the browser, it proposes the
// selectors, or puts the host into the family that fits. docs/site-rules.md takes a person through it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Failure } from '../../cli/failure';
import { ruleFor, siteRules } from '../../sites';
import { formatRules } from '../../sites/format';
import { UNREAD_NOTES } from '../../sites/notes';
import { resolveRules } from '../../sites/resolve';
import type { RuleSource, SiteRule } from '../../sites/schema';
import { inProject } from '../places';
import { fileOfRule, readRuleFiles, writeRuleFile, writeRuleList } from './files';
import { proposeRule } from './propose';
import { Advice, hostFrom, pageFrom, storyAddress, USAGE } from './site-input';
import { skeletonOf } from './skeleton';

const FIXTURES = inProject('test/fixtures/sites/');

function argumentsOf(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { from: { type: 'string' }, url: { type: 'string' } } });
  } catch (error) {
    throw new Advice(`${(error as Error).message.split('.')[0]}. ${USAGE}`);
  }
}

function main(args: string[]): void {
  const { positionals, values } = argumentsOf(args);
  if (positionals.length > 1)
    throw new Advice(`"${positionals[1]}" is not expected here. ${USAGE} (mind the two dashes that stand alone)`);
  const host = hostFrom(positionals[0] ?? '');
  const known = ruleFor(`https://${host}/`, siteRules);
  if (known)
    throw new Advice(
      `${host} already has the rule "${known.id}", in src/sites/rules/${fileOfRule(known.id)}.json. docs/site-rules.md says how to change it.`,
    );
  const today = new Date().toISOString().slice(0, 10);
  const page = values.from === undefined ? undefined : pageFrom(values.from);
  const told = storyAddress(page, host, values.url);
  const url = told ?? `https://${host}/news/1`;
  const proposal = page && proposeRule(page, host, url, today);
  for (const finding of proposal?.findings ?? []) console.log(`  ${finding}`);
  if (!told && !proposal?.family)
    console.log('  the address is not known: give it with --url, or write articlePaths yourself');
  if (proposal?.family) finish(host, url, joinFamily(proposal.family, host));
  else if (proposal && !proposal.rule)
    throw new Advice(
      'Save another story of the same site and try with that, or write the rule yourself: leave out --from.',
    );
  else finish(host, url, addFile(host, proposal?.rule ?? guess(host, url, today)));
}

/** The rule for a site of which no page is at hand: what most pages have. */
function guess(host: string, url: string, today: string): RuleSource {
  return {
    id: host.replace(/\//g, '-'),
    hosts: [host],
    articlePaths: [new URL(url).pathname === '/' ? '/*' : '/news/*'],
    story: { title: 'h1', body: 'article' },
    clutter: [],
    note: UNREAD_NOTES.guessed,
    seen: today,
  };
}

function joinFamily(family: SiteRule, host: string): SiteRule {
  const name = fileOfRule(family.id)!;
  const rules = JSON.parse(readRuleFiles().get(name)!) as RuleSource[];
  rules.find(({ id }) => id === family.id)!.hosts.push(host);
  writeRuleFile(name, formatRules(rules));
  console.log(`added ${host} to "${family.id}" in src/sites/rules/${name}.json`);
  return { ...family, hosts: [...family.hosts, host] };
}

function addFile(host: string, rule: RuleSource): SiteRule {
  const name = host.replace(/\//g, '-');
  writeRuleFile(name, formatRules([rule]));
  writeRuleList([...readRuleFiles().keys()]);
  console.log(`wrote src/sites/rules/${name}.json`);
  return resolveRules([rule])[0]!;
}

function finish(host: string, url: string, rule: SiteRule): void {
  const name = host.replace(/\//g, '-');
  const { html, gold } = skeletonOf(rule, url);
  mkdirSync(FIXTURES, { recursive: true });
  writeFileSync(`${FIXTURES}${name}.html`, html);
  writeFileSync(`${FIXTURES}${name}.json`, `${JSON.stringify(gold, null, 2)}\n`);
  console.log(`wrote test/fixtures/sites/${name}.html and ${name}.json`);
  console.log(
    `next: docs/site-rules.md, from step 3; then npm run site:check -- --write ${host} and npm run docs:sites`,
  );
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Advice || error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
