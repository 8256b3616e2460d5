import { createSSRApp, defineComponent, h, reactive } from 'vue';
import { controls, DATE, entriesOf, entry, NEXT, rowsFrom, SLIDES, START, STORY, TITLE, textAt } from './shared';

const App = defineComponent({
  setup() {
    const state = reactive({ ...START });
    if (typeof window !== 'undefined') controls((how) => Object.assign(state, how(state)));
    return () =>
      h('main', [
        h('nav', { class: 'main-menu' }, [h('a', { href: '/' }, 'خانه'), h('span', ` ${state.ticks} بازدید`)]),
        h('article', [
          h('h1', TITLE),
          h('time', { datetime: '2024-05-01T08:00' }, DATE),
          h('div', { class: 'news-body' }, [
            ...entriesOf(state.entries).map((n) => h('p', { key: `e${n}`, class: 'entry' }, entry(n))),
            ...STORY.map((_, n) => h('p', { key: n }, textAt(n, state.version))),
            h('figure', { key: `s${state.slide}` }, [h('figcaption', { class: 'slide' }, SLIDES[state.slide])]),
          ]),
        ]),
        state.next
          ? h('article', { class: 'next' }, [h('h2', 'خبر بعدی که خوانده می شود'), ...NEXT.map((text) => h('p', text))])
          : undefined,
        state.comments
          ? h('section', { class: 'comments' }, [
              h('h3', 'نظرات کاربران'),
              ...rowsFrom(state.row).map((text) => h('div', { key: text, class: 'comment' }, text)),
            ])
          : undefined,
      ]);
  },
});

/** For the server, which draws the page first, and for the browser, which takes it over. */
export const createApp = () => createSSRApp(App);

if (typeof document !== 'undefined') createApp().mount('#app');
