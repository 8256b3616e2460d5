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
  /** Makes a page of so many nodes, or a few more: a story amid clutter. Returns how many. */
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
    const paragraphs = Math.min(40, Math.ceil(nodes / 50));
    const cards = Math.ceil((nodes - paragraphs * nodesOf(paragraph)) / nodesOf(card));
    bench.parse(
      `<body><ul>${card.repeat(cards)}</ul><main><h1>اسکلهٔ قدیمی نوسازی می‌شود</h1><time>۱۲ دی ۱۴۰۲</time><div>${paragraph.repeat(paragraphs)}</div></main></body>`,
    );
    return count(parsed);
  },
};

function count(node: Node): number {
  const walker = document.createTreeWalker(node);
  let nodes = 1;
  while (walker.nextNode()) nodes++;
  return nodes;
}

/** How many nodes a piece of a page makes. */
const nodesOf = (html: string) => count(new DOMParser().parseFromString(html, 'text/html').body.firstChild!);

(globalThis as unknown as { bench: InPage }).bench = bench;
