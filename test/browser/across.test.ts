import { expect, it } from 'vitest';
import { until } from '../../src/tools/drive/driven';
import { storyPage } from '../../src/tools/pages/story-page';
import { inEachBrowser } from './given';
import { snapshot, visible } from './page';
import { isMended, setPage } from './tab';

const STORY = 'http://www.yjc.ir/fa/news/1/story';
const PAGE = storyPage();

inEachBrowser('text across elements, and what somebody writes in', { 'yjc.ir/fa/news/1/story': PAGE }, (at) => {
  it('mends a word over two elements in their own nodes, and gives all back exactly', async () => {
    const page = await at.cleaned(STORY);
    await setPage(at.driven, page, false);
    await page.evaluate(() => {
      const p = document.createElement('p');
      p.id = 'across';
      p.innerHTML =
        'او خوشه <b>های</b> گندم را <a href="#a">می </a><i>شود</i> نوشت<br>و در سطر دوم هم می <span>گوید</span>.';
      document.querySelector('article p')!.after(p);
      const nodes = [...p.querySelectorAll('*')].map((element) => element.firstChild);
      getSelection()!.collapse(nodes[0]!, 2);
      Object.assign(window, { nodes });
    });
    const before = await snapshot(page);
    await setPage(at.driven, page, true);
    await until(() => isMended(page));
    await until(() => page.$eval('#across', (e) => e.textContent!.includes('خوشه\u200cهای')));
    const after = await page.evaluate(() => {
      const p = document.querySelector('#across')!;
      const { nodes } = window as never as { nodes: (Node | null)[] };
      const now = [...p.querySelectorAll('*')].map((element) => element.firstChild);
      const { anchorNode, anchorOffset } = getSelection()!;
      return {
        text: p.textContent,
        tags: [...p.querySelectorAll('*')].map((e) => e.localName),
        same: now.every((node, i) => node === nodes[i]),
        caret: anchorNode === nodes[0] ? anchorOffset : undefined,
      };
    });
    expect(after.text).toContain('می\u200cشود');
    expect(after.text).toContain('می\u200cگوید');
    expect(after).toMatchObject({ tags: ['b', 'a', 'i', 'br', 'span'], same: true, caret: 2 });
    await setPage(at.driven, page, false);
    expect(await snapshot(page)).toEqual(before);
  });

  it('never hides an editable element that holds the caret, nor what is around it, nor changes its text', async () => {
    const page = await at.cleaned(STORY);
    await setPage(at.driven, page, false);
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.className = 'comments';
      box.innerHTML = '<h3>نظر شما</h3><div id="editor" contenteditable>این نظر می شود</div>';
      document.body.append(box);
    });
    await page.bringToFront();
    await page.click('#editor');
    await setPage(at.driven, page, true);
    await until(() => isMended(page));
    expect(await visible(page, '#editor')).toHaveLength(1);
    expect(await page.$eval('#editor', (e) => e.textContent)).toBe('این نظر می شود');
    expect(await visible(page, 'nav')).toEqual([]);
  });
});
