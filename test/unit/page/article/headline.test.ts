import { describe, expect, it } from 'vitest';
import { agreement, titlesOf } from '../../../../src/page/article/region/agreement';
import { essence } from '../../../../src/page/article/words/plain';
import { find, P, pageOf } from './pages';

const TITLE = 'اسکلهٔ قدیمی نوسازی می‌شود';
/** The headline's element on a page whose own data say `title`. */
const headlineOf = (head: string, title = 'پایگاه خبری بندر') => {
  const page = pageOf(P.join(''))
    .replace(/<h1>.*?<\/h1>/, head)
    .replace(/<title>.*?<\/title>/, `<title>${title}</title>`);
  return find(page).parts.find(({ role }) => role === 'title')?.element;
};

describe('how well a heading agrees with a title', () => {
  const heading = essence(TITLE);
  const with_ = (text: string) => agreement(heading, essence(text));

  it('is full for the same words, less with a site’s name beside them, little for a part, none for others', () => {
    const degrees = [
      TITLE,
      `${TITLE} | روزنامهٔ دریا`,
      `${TITLE} ${'و هر چه در پی آن در این بندر بزرگ پیش می‌آید '.repeat(2)}`,
    ];
    const found = degrees.map(with_);
    expect(found[0]).toBe(1);
    expect(found).toEqual([...found].sort((a, b) => b - a));
    expect(new Set(found).size).toBe(3);
    expect(with_('بهای مرغ در بازار بالا رفت')).toBe(0);
    expect(agreement('', heading) + agreement(heading, '') + agreement('کوتاه', 'کوتاه‌تر')).toBe(0);
  });

  it('holds where the title was cut short', () => {
    expect(with_(TITLE.slice(0, 20))).toBeGreaterThan(0.75);
  });
});

it('a page’s titles are taken whole and in pieces, without the site’s own name', () => {
  const site = 'پایگاه خبری روزنامهٔ دریا';
  const titles = titlesOf({ titles: [`${TITLE} | ${site}`, site], siteName: site });
  expect(titles).toContain(essence(TITLE));
  expect(titles).not.toContain(essence(site));
});

describe('the headline', () => {
  it('is the heading after the kicker, where both are headings of one kind', () => {
    expect(headlineOf(`<h2 class="rutitr">شهردار بندر خبر داد</h2><h2>${TITLE}</h2>`)?.textContent).toBe(TITLE);
  });

  it('is over the story and not in a box beside it, though both say the same', () => {
    const element = headlineOf(`<aside><h2>${TITLE}</h2></aside><h2>${TITLE}</h2>`, TITLE);
    expect(element?.closest('aside')).toBeNull();
  });

  it('is no logo', () => {
    expect(headlineOf(`<h1><a href="/">${TITLE}</a></h1><h2>کار از فردا آغاز خواهد شد</h2>`)?.localName).toBe('h2');
  });
});
