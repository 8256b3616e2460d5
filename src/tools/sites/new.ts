// npm run site:new -- HOST [--from SAVED.html] [--url ADDRESS]
// Makes a rule for a site and the fixture that tests it. With --from, a page saved from the browser, it proposes the
// selectors, or puts the host into the family that fits. docs/site-rules.md takes a person through it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { ruleFor, siteRules } from '../../sites';
import { formatRules } from '../../sites/format';
import { parseAddress } from '../../sites/match';
import { resolveRules } from '../../sites/resolve';
import type { RuleSource, SiteRule } from '../../sites/schema';
import { readRuleFiles, writeRuleFile, writeRuleList } from './files';
import { proposeRule } from './propose';
import { skeletonOf } from './skeleton';

const FIXTURES = fileURLToPath(new URL('../../../test/fixtures/sites/', import.meta.url));
const USAGE = 'Say which site: npm run site:new -- example.ir --from page.html';

/** Something the person at the keyboard can put right. */
class Advice extends Error {}

function main(args: string[]): void {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { from: { type: 'string' }, url: { type: 'string' } },
  });
  const host = cleanHost(positionals[0] ?? '');
  const known = ruleFor(`https://${host}/`, siteRules);
  if (known)
    throw new Advice(`${host} already has the rule "${known.id}". To change it, edit its file in src/sites/rules.`);
  const today = new Date().toISOString().slice(0, 10);
  const page = values.from === undefined ? undefined : readPage(values.from);
  const url = addressOf(page, host, values.url);
  const proposal = page && proposeRule(page, host, url, today);
  for (const finding of proposal?.findings ?? []) console.log(`  ${finding}`);
  if (proposal?.family) finish(host, url, joinFamily(proposal.family, host));
  else if (proposal && !proposal.rule) throw new Advice('Save another story of the same site and try with that.');
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
    note: 'Guessed, no page seen: replace the selectors.',
    seen: today,
  };
}

function cleanHost(input: string): string {
  const host = input
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#]+$/, '');
  if (!host) throw new Advice(USAGE);
  if (!parseAddress(`https://${host}/`) || !/^[\w.-]+\.[a-z]{2,}(\/[\w-]+)*$/.test(host))
    throw new Advice(`"${input}" is no host. ${USAGE}`);
  return host;
}

function readPage(file: string): Document {
  if (!existsSync(file))
    throw new Advice(`There is no file "${file}". In the browser: save the page as HTML, then name that file.`);
  return parseHTML(readFileSync(file, 'utf8')).document as unknown as Document;
}

function addressOf(page: Document | undefined, host: string, given: string | undefined): string {
  const canonical = page?.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const og = page?.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const domain = host.split('/')[0]!;
  const fits = (url?: string | null): url is string => parseAddress(url ?? '')?.hostname.endsWith(domain) === true;
  return [given, canonical, og].find(fits) ?? `https://${host}/news/1`;
}

function joinFamily(family: SiteRule, host: string): SiteRule {
  for (const [name, text] of readRuleFiles()) {
    const rules = JSON.parse(text) as RuleSource[];
    const rule = rules.find(({ id }) => id === family.id);
    if (!rule) continue;
    rule.hosts.push(host);
    writeRuleFile(name, formatRules(rules));
    console.log(`added ${host} to "${family.id}" in src/sites/rules/${name}.json`);
  }
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
  console.log('next: docs/site-rules.md, from step 3; then npm run site:check -- --write and npm run docs:sites');
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Advice) && !(error instanceof TypeError && 'code' in error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
