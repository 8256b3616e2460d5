import { beforeAll, expect, it } from 'vitest';
import type { InPage } from '../../src/tools/bench-articles/in-page';
import { bundle } from '../../src/tools/build/bundle';
import { inEachBrowser } from './given';

declare const bench: InPage;

const STORY = [
  'شهردار بندر گفت بازسازی اسکلهٔ قدیمی از فردا آغاز می‌شود و تا پایان پاییز ادامه دارد.',
  'پژوهشگران گزارش دادند که دیوارهٔ شرقی نخست برداشته می‌شود و سپس نوبت به پله‌های سنگی می‌رسد.',
  'در نشست روز سه‌شنبه، نمایندگان صیادان خواستند که ساعت کار ماشین‌آلات به روز محدود شود.',
];
const HIDDEN = 'این پیام تنها برای کسانی است که هنوز در وبگاه نام‌نویسی نکرده‌اند و باید نشانی خود را بنویسند.';
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('');
const pageOf = (content: string, head = '', html = '<html lang="fa" dir="rtl">') =>
  `<!doctype html>${html}<head><meta charset="utf-8"><title>اسکلهٔ قدیمی نوسازی می‌شود</title>${head}</head><body>` +
  `<h1>اسکلهٔ قدیمی نوسازی می‌شود</h1><time>۱۲ دی ۱۴۰۲</time><div class="x1">${content}</div></body></html>`;

const CLOBBERED =
  'parentNode firstChild nextSibling nodeType localName attributes getAttribute id className children'.split(' ');

/** With little that speaks for a story, so that small facts decide. */
const barePage = (head: string, html = '<html>') =>
  `<!doctype html>${html}<head><meta charset="utf-8"><title>روزنامه</title>${head}</head><body><main>` +
  `<h1>اسکلهٔ قدیمی نوسازی می‌شود</h1><div><p>به گزارش روزنامه از بندر، کار آغاز شد.</p>${paragraphs}${paragraphs.replace(/می/g, 'نمی')}</div><p class="author">نگار دشتی</p></main></body></html>`;

const PAGES = {
  'class.example/': pageOf(
    `<div class="a b">${paragraphs}</div><div class="late"><p>${HIDDEN}</p></div>`,
    '<link rel="stylesheet" href="/style.css"><style>body .late{display:none}</style>',
  ),
  'early.example/': pageOf(
    `${paragraphs}<div class="box"><p>${HIDDEN}</p></div>`,
    '<style>html[data-pakkhan-early] .box{display:none!important}</style>',
    '<html lang="fa" dir="rtl" data-pakkhan-early>',
  ),
  'marked.example/': pageOf(
    `<div data-pakkhan-hidden="ad">${paragraphs}</div>`,
    '<style>[data-pakkhan-hidden]{display:none!important}</style>',
  ),
  'right.example/': barePage('<style>body{direction:rtl}</style>'),
  'left.example/': barePage('<style>main{direction:ltr}</style>', '<html dir="rtl">'),
  'shadow.example/': `<!doctype html><meta charset="utf-8"><title>اسکله</title><news-story></news-story><script>
    document.querySelector('news-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<h1>اسکله</h1>${paragraphs}`)};
  </script>`,
  // A page that names its inputs after the DOM's own properties, and one that nests as deep as parsers do: with
  // thousands of levels Chromium's own layout hangs, so 20,000 are tested without a browser.
  'clobbered.example/': pageOf(
    `<form name="documentElement">${CLOBBERED.map((name) => `<input name="${name}">`).join('')}<div>${paragraphs}</div></form>`,
  ),
  'deep.example/':
    pageOf(`<div id="story">${paragraphs}</div>`) +
    `<script>
    let inner = document.getElementById('story').parentNode;
    const story = document.getElementById('story');
    for (let n = 0; n < 500; n++) inner = inner.appendChild(document.createElement('div'));
    inner.append(story);
  </script>`,
  'frame.example/': `<!doctype html><meta charset="utf-8"><title>اسکله</title><iframe srcdoc="${pageOf(paragraphs).replace(/"/g, '&quot;')}"></iframe>`,
};

inEachBrowser('finding a story on a rendered page', PAGES, (at) => {
  let script: string;

  const found = async (host: string) => {
    const page = await at.visit(`http://${host}/`);
    await page.evaluate(script);
    const text = await page.evaluate(() => {
      bench.here();
      return bench.text('https://example.ir/news/123456/some-story');
    });
    return text;
  };

  beforeAll(async () => {
    script = await bundle('src/tools/bench-articles/in-page.ts');
  });

  it('leaves out what a stylesheet hides', async () => {
    expect((await found('class.example')).text).toBe(STORY.join('\n\n'));
  });

  it('is not confused by what the extension itself hides', async () => {
    expect((await found('early.example')).text).toBe([...STORY, HIDDEN].join('\n\n'));
    expect((await found('marked.example')).text).toBe(STORY.join('\n\n'));
  });

  it('asks styles, not attributes, which way a page runs', async () => {
    expect(await found('right.example')).toMatchObject({ verdict: 'article' });
    expect(await found('left.example')).toMatchObject({ verdict: 'unsure' });
  });

  it('does not reach shadow roots and frames, and says that there is no article', async () => {
    expect(await found('shadow.example')).toMatchObject({ verdict: 'none', text: '' });
    expect(await found('frame.example')).toMatchObject({ verdict: 'none', text: '' });
  });

  it.each(['clobbered', 'deep'])('reads a page that is %s', async (name) => {
    expect((await found(`${name}.example`)).text).toBe(STORY.join('\n\n'));
  });

  it('reads a million nodes in time that grows with the page', async () => {
    const page = await at.visit('http://class.example/');
    await page.evaluate(script);
    const run = (nodes: number) =>
      page.evaluate((nodes) => {
        const grown = bench.grow(nodes);
        const url = 'https://example.ir/news/123456/some-story';
        return { grown, time: Math.min(...bench.time('pakkhan', url, 3)), ...bench.text(url) };
      }, nodes);
    await run(10_000);
    const [small, large] = [await run(50_000), await run(1_000_000)];
    expect(large.grown).toBeGreaterThanOrEqual(1_000_000);
    expect(large).toMatchObject({ verdict: 'article', title: 'اسکلهٔ قدیمی نوسازی می‌شود', text: small.text });
    // Twenty times the page; a quadratic reader would take four hundred times as long.
    expect(large.time).toBeLessThan(80 * small.time);
  });
});
