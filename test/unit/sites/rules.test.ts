import { describe, expect, it } from 'vitest';
import { newsHostPatterns, newsHosts, ruleFor, siteRules } from '../../../src/sites';
import { checkAcross, checkRuleFile } from '../../../src/sites/check';
import { readRuleFiles, readRuleList, ruleListSource } from '../../../src/tools/sites/files';
import { parseSelector } from '../../../src/tools/sites/selectors';

const files = readRuleFiles();

const NEWSROOMS = [
  'yjc.ir',
  'isna.ir',
  'irna.ir',
  'mehrnews.com',
  'tasnimnews.com',
  'farsnews.ir',
  'khabaronline.ir',
  'hamshahrionline.ir',
  'tabnak.ir',
  'asriran.com',
  'entekhab.ir',
  'ilna.ir',
  'mashreghnews.ir',
  'fararu.com',
  'etemadonline.com',
  'donya-e-eqtesad.com',
  'varzesh3.com',
  'zoomit.ir',
  'digiato.com',
  'bbc.com/persian',
  'iranintl.com',
  'radiofarda.com',
  'dw.com/fa',
  '8am.media',
];

describe('the rule files', () => {
  it.each([...files])('%s is valid and in its canonical form', (name, text) => {
    expect(checkRuleFile(`${name}.json`, text, parseSelector).problems).toEqual([]);
  });

  it('share no host and no id', () => {
    const rules = [...files].map(([name, text]) => [name, checkRuleFile(name, text, () => null).rules] as const);
    expect(checkAcross(new Map(rules))).toEqual([]);
  });

  it('are all listed for the bundler', () => {
    expect(readRuleList()).toBe(ruleListSource([...files.keys()]));
  });

  it('stay small, for they ship inside the extension', () => {
    const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeLessThan(250_000);
  });

  it('name no class twice over: the long tail is in families', () => {
    expect(files.size).toBeLessThan(60);
    expect(newsHosts().length).toBeGreaterThanOrEqual(766);
  });

  it.each(NEWSROOMS)('know %s', (host) => {
    expect(ruleFor(`https://www.${host}/news/1`, siteRules)?.story.body).toBeTruthy();
  });

  it('give patterns that a manifest accepts', () => {
    expect(newsHostPatterns()).toContain('*://*.bbc.com/persian/*');
    for (const pattern of newsHostPatterns()) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+(\/[\w-]+)*\/\*$/);
  });
});
