import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pathSays, ruleFor, siteRules } from '../../../src/sites';
import { fixtureNames, readFixture } from './fixtures';

const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

describe.each(fixtureNames)('the rule for %s', (name) => {
  const { html, gold } = readFixture(name);
  const rule = ruleFor(gold.url, siteRules)!;
  const { document } = parseHTML(html);
  const { story } = rule;
  const root = story.root ? document.querySelector(story.root)! : document;
  const find = (selector: string) =>
    [...root.querySelectorAll(selector), ...document.querySelectorAll(selector)].find((element) =>
      flat(element.textContent),
    );
  const bodies = [...document.querySelectorAll(story.body)];

  it('names the parts of the page', () => {
    expect(root).not.toBeNull();
    if (story.title) expect(flat(find(story.title)?.textContent)).toBe(gold.title);
    if (story.lead && gold.lead) expect(flat(find(story.lead)?.textContent)).toBe(gold.lead);
    if (story.kicker && gold.kicker) expect(flat(find(story.kicker)?.textContent)).toBe(gold.kicker);
    if (story.date) expect(flat(find(story.date)?.textContent)).toContain(gold.date);
  });

  it('holds the whole text in its body', () => {
    const text = bodies.map((body) => flat(body.textContent)).join(' ');
    for (const paragraph of gold.body) expect(text).toContain(flat(paragraph));
  });

  it('calls nothing of the story clutter', () => {
    const parts = [story.title, story.lead, story.kicker].flatMap((selector) =>
      selector ? (find(selector) ?? []) : [],
    );
    for (const { selector } of rule.clutter) {
      for (const element of document.querySelectorAll(selector)) {
        for (const part of [...parts, ...bodies]) expect(element.contains(part), selector).toBe(false);
        for (const paragraph of gold.body) {
          if (paragraph.length > 40) expect(flat(element.textContent), selector).not.toContain(flat(paragraph));
        }
      }
    }
  });

  it('does not take the address for another page', () => {
    expect(pathSays(gold.url, rule)).not.toBe('notArticle');
    expect(pathSays(new URL('/', gold.url).href, rule)).not.toBe('article');
  });
});
