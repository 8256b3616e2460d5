import { expect, it } from 'vitest';
import { earlyStylesheet } from '../../../src/sites/early-stylesheet';
import type { SiteRule } from '../../../src/sites/schema';

const RULE: SiteRule = {
  id: 'news',
  hosts: ['news.ir'],
  articlePaths: ['/news/*'],
  story: { title: '.title', body: '.body' },
  clutter: [{ selector: '.ad', reason: 'ad' }],
  note: 'made up',
  seen: '2024-03-20',
};
const styleOf = (rule: SiteRule) => earlyStylesheet(rule, '[a=alone]', '[a=found]');

it('hides clutter, and all that neither holds the story nor lies in it, from the first byte or once there is a story', () => {
  const lines = styleOf(RULE).split('\n');
  const rest = ' body :not(:is(.title,.body),:is(.title,.body) *,:has(:is(.title,.body)),';
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain(`html[a=alone]${rest}`);
  expect(lines[1]).toBe('html[a=alone] :is(.ad){display:none!important}');
  expect(lines[2]).toContain(`html[a=found]:has(.title,.body)${rest}`);
  expect(lines[3]).toBe('html[a=found]:has(.title,.body) :is(.ad){display:none!important}');
});

it('takes the headline from the page where the rule names none, but does not take its word that there is a story', () => {
  const style = styleOf({ ...RULE, story: { body: '.body', kicker: '.kicker' }, clutter: [] });
  expect(style).toContain('html[a=found]:has(.body) body :not(:is(.kicker,h1,.body),');
});

it('hides the lines of the date and the author, where they hold nothing of the story', () => {
  const style = styleOf({ ...RULE, story: { ...RULE.story, date: 'time', byline: '.by' } });
  expect(style).toContain('html[a=alone] :is(.by,time):not(:is(.title,.body),:has(:is(.title,.body))),');
});

it('shows what stands in a figure with the story’s caption', () => {
  expect(styleOf(RULE)).not.toContain('figure:has(');
  expect(styleOf({ ...RULE, story: { ...RULE.story, caption: '.under' } })).toContain('figure:has(:is(.under)) *');
});
