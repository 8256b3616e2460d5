import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { loadMender } from '../../src/cli/engine';
import { Journal } from '../../src/page/repair/journal';
import { readBackup } from '../../src/shared/backup';
import { parseSettings } from '../../src/shared/settings';
import { applyEdits, type Edit } from '../../src/text';

/** A text node with our edits, as the page finds it. */
function mended(text: string, edits: Edit[]) {
  const { document } = parseHTML('<p></p>');
  const node = document.createTextNode(text) as unknown as Text;
  const journal = new Journal();
  journal.write(node, edits);
  return { node, journal };
}

describe('what fuzzing found stays mended', () => {
  it.each(['toString', 'valueOf', 'hasOwnProperty'])('a site called %s is none', (name) => {
    const file = { kind: 'pakkhan-settings', version: 1, readerRules: { [name]: { hide: ['.ad'], show: [] } } };
    expect(readBackup(JSON.stringify(file), () => true)).toMatchObject({ problem: { why: 'value', line: 1 } });
    expect(parseSettings({ version: 1, mode: 'click', sites: { [name]: 'auto' } })).toMatchObject({
      mode: 'click',
      sites: {},
    });
  });

  it('a text of which the end was taken, and which the page replaced, does not get that end back', () => {
    const { node, journal } = mended('خبر انتهای پیام', [
      { rule: 'x', start: 4, deleted: 'انتهای پیام', inserted: '' },
    ]);
    node.data = 'متنی دیگر';
    journal.undo();
    expect(node.data).toBe('متنی دیگر');
  });

  it('a text that was taken whole, and into which the page wrote, does not come back beside it', () => {
    const { node, journal } = mended('انتهای پیام', [{ rule: 'x', start: 0, deleted: 'انتهای پیام', inserted: '' }]);
    node.data = 'متنی دیگر';
    journal.follow();
    journal.undo();
    expect(node.data).toBe('متنی دیگر');
  });

  it.each(['۵\u0654گفت', '95\u064eدرصد', 'می \u064eشود'])('a vowel mark between two words stays: «%s»', (text) => {
    const marks = (of: string) => of.match(/\p{M}/gu);
    expect(marks(applyEdits(text, loadMender().mend(text)))).toEqual(marks(text));
  });
});
