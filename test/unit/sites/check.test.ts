import { describe, expect, it } from 'vitest';
import { checkAcross, checkRuleFile } from '../../../src/sites/check';
import { formatRules } from '../../../src/sites/format';
import { UNREAD_NOTES } from '../../../src/sites/notes';
import { resolveRules } from '../../../src/sites/resolve';
import type { RuleSource } from '../../../src/sites/schema';
import { remarksOn } from '../../../src/sites/sense';
import { isElement, parseSelector } from '../../../src/tools/sites/selectors';

const check = (text: string) => checkRuleFile('x.json', text, parseSelector, '2024-03-01');
const base: RuleSource = {
  id: 'khabar',
  hosts: ['b.ir', 'a.ir'],
  articlePaths: ['/news/*', '/fa/news/*'],
  story: { body: '.body', title: 'h1' },
  clutter: [{ selector: '.tags', reason: 'tags' }],
  note: 'made for this test',
  seen: '2024-01-01',
};
const faults = (change: object) => {
  const { problems } = check(JSON.stringify([{ ...base, ...change }]));
  return problems.map(({ path, message }) => `${path}: ${message}`).join('\n');
};

describe('checkRuleFile', () => {
  it('accepts what formatRules wrote, and formatting again changes nothing', () => {
    const text = formatRules([base]);
    expect(check(text).problems).toEqual([]);
    expect(formatRules(JSON.parse(text) as RuleSource[])).toBe(text);
    expect(JSON.parse(text)[0].hosts).toEqual(['a.ir', 'b.ir']);
  });

  it.each([
    [{ story: { title: 'h1', body: '.a..b' } }, '[0].story.body', 'is no CSS selector'],
    [{ clutter: [{ selector: '[class*=form]', reason: 'comments' }] }, '[0].clutter[0].selector', 'substring'],
    [{ clutter: [{ selector: '.body > *', reason: 'ad' }] }, '[0].clutter[0].selector', 'must not hold "*"'],
    [{ clutter: [{ selector: '.x', reason: 'noise' }] }, '[0].clutter[0].reason', 'must be one of: menu, header'],
    [{ hosts: ['www.a.ir'] }, '[0].hosts[0]', 'subdomains match by themselves'],
    [{ hosts: ['https://a.ir/'] }, '[0].hosts[0]', 'bare domain'],
    [{ hosts: [] }, '[0].hosts', 'at least one host'],
    [{ articlePaths: ['news/*'] }, '[0].articlePaths[0]', 'must begin with "/"'],
    [{ seen: '1402/01/01' }, '[0].seen', 'a day such as'],
    [{ seen: '1402-01-01' }, '[0].seen', 'abroad'],
    [{ seen: '2024-03-02' }, '[0].seen', 'future'],
    [{ clutter: [{ selector: 'body', reason: 'ad' }] }, '[0].clutter[0].selector', 'the whole page'],
    [{ clutter: [{ selector: '.ad, .body', reason: 'ad' }] }, '[0].clutter[0].selector', 'the story itself'],
    [{ note: UNREAD_NOTES.proposed }, '[0].note', 'read the rule through'],
    [{ hosts: [null] }, '[0].hosts[0]', 'must be text in quotation marks, not null'],
    [{ hosts: 'a.ir' }, '[0].hosts', 'must be a list in [ ]'],
    [{ note: undefined }, '[0].note', 'is missing: add it'],
    [{ cluter: [] }, '[0].cluter', 'correct the spelling'],
    [{ story: {} }, '[0]', 'or "like"'],
    [{ like: 'nobody' }, '[0].like', 'no other rule of this file'],
    [{ like: 'khabar' }, '[0].like', 'no other rule of this file'],
  ])('says where and what to do: %j', (change, path, message) => {
    expect(faults(change)).toContain(`${path}: `);
    expect(faults(change)).toContain(message);
  });

  it('says what to do about broken JSON and untidy files', () => {
    expect(check('[\n{\n]').problems[0]?.message).toContain('is not JSON from line 3 on');
    expect(check(JSON.stringify([base])).problems[0]?.message).toContain('--write');
    expect(check('[]').problems[0]?.message).toContain('at least one rule');
  });
});

describe('remarksOn', () => {
  const remarks = (body: string) => remarksOn({ ...resolveRules([base])[0]!, story: { body } }, isElement);

  it('doubts names of a build and elements that HTML does not have', () => {
    expect(remarks('khabar-matn').join()).toContain('write ".khabar-matn"');
    expect(remarks('div.css-1a2b3c').join()).toContain('made by a build');
  });

  it('has nothing to say of ordinary selectors', () => {
    expect(remarks('main > article .news-text, #text p:not(.ad), [itemprop="articleBody"]')).toEqual([]);
  });
});

describe('resolveRules', () => {
  it('takes from the model what is left out, and adds clutter', () => {
    const variant: RuleSource = {
      id: 'variant',
      like: 'khabar',
      hosts: ['c.ir'],
      story: { body: '.text' },
      clutter: [{ selector: '.ad', reason: 'ad' }],
      note: 'x',
      seen: '2024-01-01',
    };
    const [, resolved] = resolveRules([{ ...base, family: 'f' }, variant]);
    expect(resolved).toEqual({
      id: 'variant',
      family: 'f',
      hosts: ['c.ir'],
      articlePaths: base.articlePaths,
      story: { body: '.text', title: 'h1' },
      clutter: [...base.clutter!, ...variant.clutter!],
      note: 'x',
      seen: '2024-01-01',
    });
  });

  it('ends on rules that name each other', () => {
    const ring: RuleSource[] = [
      { ...base, id: 'a', like: 'b' },
      { ...base, id: 'b', like: 'a' },
    ];
    expect(resolveRules(ring)).toHaveLength(2);
  });
});

describe('checkAcross', () => {
  it('finds a host in two files', () => {
    const rules = resolveRules([base]);
    const problems = checkAcross(
      new Map([
        ['x.json', rules],
        ['y.json', [{ ...rules[0]!, id: 'other' }]],
      ]),
    );
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'y.json: host "b.ir" is already in x.json (khabar): take it out of one of the two',
      'y.json: host "a.ir" is already in x.json (khabar): take it out of one of the two',
    ]);
  });
});
