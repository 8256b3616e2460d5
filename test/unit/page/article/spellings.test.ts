import { describe, expect, it } from 'vitest';
import { storyOf, storyText } from '../../../../src/page/export';
import { find, P, PARAGRAPHS, pageOf } from './pages';

const textOf = (html: string) => storyText(storyOf(find(html))).paragraphs;

/** A phrase as sites spell it: ي or ی, ك or ک, each kind of gap between its words, with and without kashida. */
function spellingsOf(phrase: string): string[] {
  const letters = [phrase, phrase.replace(/ی/g, 'ي').replace(/ک/g, 'ك')];
  const gaps = letters.flatMap((one) => [' ', '\u200c', '', '\u00a0'].map((gap) => one.replaceAll(' ', gap)));
  const stretched = gaps.map((one) => `${one.slice(0, 3)}ـ${one.slice(3)}`);
  return [...new Set([...gaps, ...stretched])];
}

/** Each text of a list in each frame of another. */
const each = (texts: string[], frames: ((text: string) => string)[]) =>
  texts.flatMap((text) => frames.map((frame) => frame(text)));

type Frame = (text: string) => string;
const STORY = P[0]! + P[1];
const BLOCKS: Record<string, Frame> = {
  'in its own paragraph': (text) => `${STORY}${P[2]}<p>${text}</p>`,
  'in its own box, bold': (text) => `${STORY}${P[2]}<div><strong>${text}</strong></div>`,
  'after a <br>': (text) => `${STORY}<p>${PARAGRAPHS[2]}<br>${text}</p>`,
  'after a <br>, in bold': (text) => `${STORY}<p>${PARAGRAPHS[2]}<br><b>${text}</b></p>`,
};

describe('end marks', () => {
  const MARKS = ['انتهای پیام', 'انتهای خبر', 'پایان پیام', 'پایان گزارش', 'انتهای مطلب', 'پایان خبر'];
  const FRAMES: Frame[] = [
    (text) => text,
    (text) => `${text}/`,
    (text) => `${text}.`,
    (text) => `/${text}/`,
    (text) => `[${text}]`,
    (text) => `(${text})`,
    (text) => `${text}/ح`,
    (text) => `${text} / م.ر`,
    (text) => `${text}/ ۱۱۰`,
    (text) => `${text}/*`,
    (text) => `…${text}…`,
  ];
  const closing: [string, Frame] = ['closing the last paragraph', (text) => `${STORY}<p>${PARAGRAPHS[2]} ${text}</p>`];

  it.each(Object.entries(BLOCKS))('%s', (_, block) => {
    const texts = each(MARKS.flatMap(spellingsOf), FRAMES);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => textOf(pageOf(block(text))).join('\n') !== PARAGRAPHS.join('\n'))).toEqual([]);
  });

  it(closing[0], () => {
    const texts = each(MARKS.flatMap(spellingsOf), FRAMES.slice(1, 4));
    expect(texts.filter((text) => textOf(pageOf(closing[1](text))).join('\n') !== PARAGRAPHS.join('\n'))).toEqual([]);
  });
});

describe('what leads to other stories', () => {
  const HEADINGS = ['بیشتر بخوانید', 'همچنین بخوانید', 'حتما بخوانید', 'اخبار مرتبط', 'مطالب مرتبط', 'در همین رابطه'];
  const FRAMES: Frame[] = [
    (text) => text,
    (text) => `${text}:`,
    (text) => `${text} :`,
    (text) => `◄ ${text}`,
    (text) => `* ${text} *`,
    (text) => `[${text}]`,
    (text) => `«${text}»`,
    (text) => `${text}…`,
    (text) => `${text} &gt;&gt;`,
    (text) => `// ${text} //`,
  ];
  const LINK = '<a href="/n/1">بهای مرغ در بازار بالا رفت</a>';
  const BOXES: Record<string, Frame> = {
    'heading of a box': (text) => `<div><h4>${text}</h4><ul><li>${LINK}</li></ul></div>`,
    'paragraph over a link': (text) => `<p>${text}</p><p>${LINK}</p>`,
    'bold over a link': (text) => `<div><b>${text}</b><div>${LINK}</div></div>`,
    'before a <br> and a link': (text) => `<p>${text}<br>${LINK}</p>`,
    alone: (text) => `<p><span>${text}</span></p>`,
  };

  it.each(Object.entries(BOXES))('%s', (_, box) => {
    const texts = each(HEADINGS.flatMap(spellingsOf), FRAMES);
    const left = texts.filter((text) => textOf(pageOf(STORY + box(text) + P[2])).join('\n') !== PARAGRAPHS.join('\n'));
    // Alone, and over prose, only what asks to read is no heading of the story's own.
    expect(left.filter((text) => box !== BOXES.alone || /بخوان/.test(text.replace(/ـ/g, '')))).toEqual([]);
  });

  it('opens the line of a link', () => {
    const texts = HEADINGS.slice(0, 3).flatMap(spellingsOf);
    const page = (text: string) => pageOf(`${STORY}<p>${text}: ${LINK}</p>${P[2]}`);
    expect(texts.filter((text) => textOf(page(text)).join('\n') !== PARAGRAPHS.join('\n'))).toEqual([]);
  });
});

describe('the same words in sentences stay', () => {
  it.each([
    ['انتهای پیام', (text: string) => `رئیس‌جمهور در ${text} خود از همهٔ مردم این بندر سپاسگزاری کرد.`],
    ['پایان گزارش', (text: string) => `${text} کمیته را همهٔ نمایندگان شنیدند و کسی سخنی نگفت.`],
    ['پایان پیام', (text: string) => `او نوشت که ${text} را خودش ننوشته است و از آن خبر ندارد.`],
    ['بیشتر بخوانید', (text: string) => `آموزگار به شاگردان گفت که ${text} و کمتر به تلفن نگاه کنید.`],
    ['اخبار مرتبط', (text: string) => `شهردار گفت ${text} با اسکله را خودش به رسانه‌ها می‌دهد.`],
    ['در همین رابطه', (text: string) => `${text} معاون وزیر گفت که کار اسکله تا پاییز پایان می‌یابد.`],
    ['کد خبر', (text: string) => `کسی نگفت که ${text} در این پرونده چه بود و چرا پاک شد.`],
    ['لینک کوتاه', (text: string) => `او ${text} را برای همهٔ دوستانش فرستاد و پاسخی نگرفت.`],
  ])('%s', (phrase, sentence) => {
    for (const place of [1, 2, 3]) {
      const texts = spellingsOf(phrase).map(sentence);
      const paragraphs = (text: string) => PARAGRAPHS.toSpliced(place, 0, text);
      const page = (text: string) =>
        pageOf(
          paragraphs(text)
            .map((one) => `<p>${one}</p>`)
            .join(''),
        );
      expect(texts.filter((text) => textOf(page(text)).length !== 4)).toEqual([]);
    }
  });
});
