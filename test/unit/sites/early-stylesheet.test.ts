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
const SCOPE = 'html:is([a=alone],[a=found]:has(:is(.title,.body)))';

it('shows what holds the story or lies in it, apart from clutter', () => {
  expect(styleOf(RULE)).toBe(
    `${SCOPE} body :not(:is(.title,.body),:is(.title,.body) *,:has(:is(.title,.body))),
${SCOPE} :is(.ad){display:none!important}`,
  );
});

it('takes the headline from the page where the rule names none, but does not take its word that there is a story', () => {
  const style = styleOf({ ...RULE, story: { body: '.body', kicker: '.kicker' }, clutter: [] });
  expect(style).toBe(
    `html:is([a=alone],[a=found]:has(:is(.body))) body :not(:is(.kicker,h1,.body),:is(.kicker,h1,.body) *,:has(:is(.kicker,h1,.body))){display:none!important}`,
  );
});
