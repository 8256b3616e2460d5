import { Readability } from '@mozilla/readability';
import { findArticle } from '../../page/article';
import { storyOf, storyText } from '../../page/export';
import { EARLY_ATTRIBUTE, HIDDEN_ATTRIBUTE } from '../../shared/names';

/** What the benchmark calls inside Chromium, on documents parsed there: inert, without scripts or network. */
export interface InPage {
  parse(html: string): void;
  /** Takes the page itself, as it is rendered. */
  here(): void;
  /** Milliseconds of each run. */
  time(what: 'pakkhan' | 'readability', url: string, runs: number): number[];
  text(url: string): { verdict: string; title: string; text: string };
  /** Makes a page of about so many nodes: a story amid clutter. */
  grow(nodes: number): number;
}

let parsed: Document;

const work = {
  pakkhan: (url: string) => void findArticle(parsed, { url }),
  readability: () => void new Readability(parsed.cloneNode(true) as Document).parse(),
};

const bench: InPage = {
  parse(html) {
    parsed = new DOMParser().parseFromString(html, 'text/html');
  },
  here() {
    parsed = document;
  },
  time(what, url, runs) {
    return Array.from({ length: runs }, () => {
      const start = performance.now();
      work[what](url);
      return performance.now() - start;
    });
  },
  text(url) {
    const article = findArticle(parsed, { url, ownMarks: { hidden: HIDDEN_ATTRIBUTE, early: EARLY_ATTRIBUTE } });
    const { title, text } = storyText(storyOf(article));
    return { verdict: article.verdict, title, text };
  },
  grow(nodes) {
    const card =
      '<li class="card"><a href="/news/1"><img src="a.jpg"><b>تیتر یک خبر دیگر در فهرست</b></a> <i>دیروز</i></li>';
    const paragraph =
      '<p>شهردار بندر گفت <b>بازسازی</b> اسکلهٔ قدیمی از فردا آغاز می‌شود و تا پایان پاییز ادامه دارد.</p>';
    const paragraphs = paragraph.repeat(Math.min(40, nodes / 50));
    const cards = card.repeat(Math.max(0, Math.round((nodes - 250) / 10)));
    bench.parse(
      `<body><ul>${cards}</ul><main><h1>اسکلهٔ قدیمی نوسازی می‌شود</h1><time>۱۲ دی ۱۴۰۲</time><div>${paragraphs}</div></main></body>`,
    );
    let count = 0;
    const walker = parsed.createTreeWalker(parsed);
    while (walker.nextNode()) count++;
    return count;
  },
};

(globalThis as unknown as { bench: InPage }).bench = bench;
