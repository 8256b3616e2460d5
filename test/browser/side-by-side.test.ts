import { expect, it } from 'vitest';
import { until } from '../../src/tools/drive/driven';
import { storyPage } from '../../src/tools/pages/story-page';
import { inEachBrowser } from './given';
import { snapshot, visible } from './page';
import { privacy } from './privacy';
import { isMended, setPage } from './tab';
import { translation } from './translated';

const SITE = 'http://www.yjc.ir';
const STORY = `${SITE}/fa/news/1/story`;

inEachBrowser(
  'a clean page and the scripts and readers that work on it',
  { 'yjc.ir/fa/news/1/story': storyPage() },
  (at) => {
    translation(at);

    it('never hides what a reader is writing in, and never touches it', async () => {
      const page = await at.cleaned(STORY);
      expect(await visible(page, 'textarea')).toEqual([]);
      await setPage(at.driven, page, false);
      await page.bringToFront();
      await page.click('textarea');
      await page.keyboard.type('این نظر می شود');
      await setPage(at.driven, page, true);
      await until(() => isMended(page));
      expect(await visible(page, 'textarea')).toHaveLength(1);
      expect(await visible(page, 'nav')).toEqual([]);
      expect(await page.$eval('textarea', (e) => (e as HTMLTextAreaElement).value)).toBe('این نظر می شود');
      await page.$eval('textarea', (e) => {
        (e as HTMLTextAreaElement).value = '';
        (e as HTMLTextAreaElement).blur();
        document.querySelector('.news-body')!.append(document.createElement('p'));
      });
      await until(async () => (await visible(page, 'textarea')).length === 0);
    });

    it('gives a page back exactly, with what the page has written since', async () => {
      const page = await at.visit(STORY);
      await until(() => isMended(page));
      await page.evaluate(() => {
        const paragraphs = document.querySelectorAll('article p');
        (paragraphs[0]!.firstChild as Text).appendData(' افزوده سایت');
        const copy = paragraphs[1]!.cloneNode(true) as Element;
        copy.id = 'copy';
        paragraphs[1]!.after(copy);
        document.body.append(document.querySelector('nav')!.cloneNode(true));
      });
      await setPage(at.driven, page, false);
      const undone = await snapshot(page);
      const expected = await page.evaluate((html) => {
        const fresh = new DOMParser().parseFromString(html, 'text/html');
        const paragraphs = fresh.querySelectorAll('article p');
        (paragraphs[0]!.firstChild as Text).appendData(' افزوده سایت');
        const copy = paragraphs[1]!.cloneNode(true) as Element;
        copy.id = 'copy';
        paragraphs[1]!.after(copy);
        fresh.body.append(fresh.querySelector('nav')!.cloneNode(true));
        return fresh.documentElement.outerHTML;
      }, storyPage());
      expect(undone.html).toBe(expected);
    });

    it('lets a page that rewrites its text for ever win, and comes to rest', async () => {
      const page = await at.cleaned(STORY);
      await setPage(at.driven, page, false);
      await page.evaluate(() => {
        const node = document.querySelector('article p')!.firstChild as Text;
        const original = node.data;
        let rewrites = 0;
        new MutationObserver(() => {
          if (node.data === original) return;
          rewrites++;
          node.data = original;
        }).observe(node, { characterData: true });
        Object.assign(window, { rewrites: () => rewrites });
      });
      await setPage(at.driven, page, true);
      const rewrites = () => page.evaluate(() => (window as never as { rewrites(): number }).rewrites());
      await until(async () => (await rewrites()) >= 2);
      // Longer than what a page is left to rest for before it is looked at again.
      await until(async () => {
        const before = await rewrites();
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return (await rewrites()) === before;
      });
      expect(await rewrites()).toBeLessThanOrEqual(8);
    });

    it('is not woken by its own writes', async () => {
      const page = await at.cleaned(STORY);
      const records = await page.evaluate(async () => {
        let count = 0;
        const observer = new MutationObserver((list) => {
          count += list.length;
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        await new Promise((resolve) => setTimeout(resolve, 1500));
        observer.disconnect();
        return count;
      });
      expect(records).toBe(0);
    });

    privacy(at, SITE);

    it('keeps selection, links and listeners of the page', async () => {
      const page = await at.visit(STORY);
      await page.evaluate(() => {
        const [first, , third] = document.querySelectorAll('article p');
        getSelection()!.setBaseAndExtent(first!.firstChild!, 3, third!.firstChild!, 20);
        first!.addEventListener('click', () => Object.assign(window, { clicked: true }));
        Object.assign(window, { kept: first!.firstChild });
      });
      await until(() => isMended(page));
      const after = await page.evaluate(() => {
        const first = document.querySelector('article p') as HTMLElement;
        first.click();
        const { kept, clicked } = window as never as { kept: Node; clicked: boolean };
        return { same: first.firstChild === kept, clicked, selected: getSelection()!.toString().length };
      });
      expect(after).toMatchObject({ same: true, clicked: true });
      expect(after.selected).toBeGreaterThan(150);
    });
  },
);
