import { createElement as h, StrictMode, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { controls, DATE, entriesOf, entry, NEXT, rowsFrom, SLIDES, START, STORY, TITLE, textAt } from './shared';

export function App() {
  const [state, setState] = useState(START);
  if (typeof window !== 'undefined') controls((how) => setState((now) => ({ ...now, ...how(now) })));
  const { ticks, entries, slide, row, comments, version, next } = state;
  return h('main', null, [
    h(
      'nav',
      { key: 'nav', className: 'main-menu' },
      h('a', { href: '/' }, 'خانه'),
      h('span', null, ` ${ticks} بازدید`),
    ),
    h(
      'article',
      { key: 'story' },
      h('h1', null, TITLE),
      h('time', { dateTime: '2024-05-01T08:00' }, DATE),
      h(
        'div',
        { className: 'news-body' },
        entriesOf(entries).map((n) => h('p', { key: `e${n}`, className: 'entry' }, entry(n))),
        STORY.map((_, n) => h('p', { key: n }, textAt(n, version))),
        h('figure', { key: `s${slide}` }, h('figcaption', { className: 'slide' }, SLIDES[slide])),
      ),
    ),
    next &&
      h(
        'article',
        { key: 'next', className: 'next' },
        h('h2', null, 'خبر بعدی که خوانده می شود'),
        NEXT.map((text, n) => h('p', { key: n }, text)),
      ),
    comments &&
      h(
        'section',
        { key: 'comments', className: 'comments' },
        h('h3', null, 'نظرات کاربران'),
        rowsFrom(row).map((text) => h('div', { key: text, className: 'comment' }, text)),
      ),
  ]);
}

if (typeof document !== 'undefined') hydrateRoot(document.getElementById('app')!, h(StrictMode, null, h(App)));
