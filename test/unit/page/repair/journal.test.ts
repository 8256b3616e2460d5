// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Journal } from '../../../../src/page/repair/journal';

/** A stretch of a node: as the page wrote it, and as we left it where we wrote. */
interface Atom {
  page: string;
  ours: string;
}

const plain = fc.constantFrom('می', 'خبر', 'کتاب', 'ها', 'ي', '«', 'a').map((s): Atom => ({ page: s, ours: s }));
const mended = fc.constantFrom([' ', '\u200c'], ['  ', ' '], ['', ' '], ['ي', 'ی'], ['ـ', ''], ['"', '»']);
const atom = fc.oneof(
  { weight: 3, arbitrary: plain },
  mended.map(([page, ours]): Atom => ({ page: page!, ours: ours! })),
);
const textOf = (atoms: readonly Atom[], side: keyof Atom) => atoms.map((a) => a[side]).join('');

function mendAtoms(journal: Journal, node: Text, atoms: readonly Atom[]) {
  let start = 0;
  const edits = atoms.flatMap(({ page, ours }) => {
    const edit = { rule: 'test', start, deleted: page, inserted: ours };
    start += page.length;
    return page === ours ? [] : [edit];
  });
  journal.write(node, edits);
}

const textNode = (data: string) => {
  const node = document.createTextNode(data);
  document.body.append(node);
  return node;
};

/** A change by the page: atoms from `at` on give way to a text that occurs nowhere else. */
const change = fc.record({ at: fc.nat(), length: fc.nat(3) });

/** Where deleted text stood nothing can be seen, so a change's end beside it is ambiguous: take it into neither. */
const seen = (atoms: readonly Atom[], at: number) =>
  (atoms[at]?.ours ?? 'end') !== '' && (atoms[at - 1]?.ours ?? 'begin') !== '';

describe('the journal', () => {
  it('takes back exactly what it wrote, wherever the page has changed the text since', () => {
    fc.assert(
      fc.property(
        fc.array(atom, { minLength: 1, maxLength: 12, size: 'max' }),
        fc.array(change, { maxLength: 4 }),
        (first, changes) => {
          const journal = new Journal();
          const node = textNode(textOf(first, 'page'));
          mendAtoms(journal, node, first);
          expect(node.data).toBe(textOf(first, 'ours'));
          let atoms = [...first];
          let next = 0xe000;
          for (const { at, length } of changes) {
            const from = at % (atoms.length + 1);
            const to = Math.min(atoms.length, from + length);
            if (!seen(atoms, from) || !seen(atoms, to)) continue;
            const text = String.fromCharCode(next++);
            node.replaceData(
              textOf(atoms.slice(0, from), 'ours').length,
              textOf(atoms.slice(from, to), 'ours').length,
              text,
            );
            atoms = [...atoms.slice(0, from), { page: text, ours: text }, ...atoms.slice(to)];
            journal.follow();
          }
          journal.undo();
          expect(node.data).toBe(textOf(atoms, 'page'));
          expect(journal.size).toBe(0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('keeps what the page wrote anew from its own text, whole or longer', () => {
    for (const more of ['', ' و بیشتر', '  ']) {
      const journal = new Journal();
      const node = textNode('a  b می شود');
      journal.write(node, [{ rule: 'x', start: 1, deleted: '  ', inserted: ' ' }]);
      node.data = `a  b می شود${more}`;
      journal.undo();
      expect(node.data).toBe(`a  b می شود${more}`);
    }
  });

  it('leaves alone what the page wrote in place of it, though both end alike', () => {
    const journal = new Journal();
    const node = textNode('این طرح آغاز شد .');
    journal.write(node, [{ rule: 'test', start: 15, deleted: ' ', inserted: '' }]);
    node.data = 'The project has begun.';
    journal.undo();
    expect(node.data).toBe('The project has begun.');
  });

  it('writes again where the page has written between, and takes back both', () => {
    const journal = new Journal();
    const node = textNode('می شود');
    journal.write(node, [{ rule: 'x', start: 2, deleted: ' ', inserted: '\u200c' }]);
    node.appendData(' و نمی شود');
    journal.write(node, [{ rule: 'x', start: 12, deleted: ' ', inserted: '\u200c' }]);
    expect(node.data).toBe('می\u200cشود و نمی\u200cشود');
    expect(journal.isOurs(node)).toBe(true);
    journal.undo();
    expect(node.data).toBe('می شود و نمی شود');
  });

  it('reaches copies that the page has made, and leaves alike text of the page alone', () => {
    const journal = new Journal();
    const right = textNode('می\u200cشود');
    journal.noteRead([right]);
    const node = textNode('می شود');
    journal.noteRead([node]);
    journal.write(node, [{ rule: 'x', start: 2, deleted: ' ', inserted: '\u200c' }]);
    const copy = node.cloneNode() as Text;
    journal.adoptCopies([right, node, copy]);
    journal.undo();
    expect([right.data, node.data, copy.data]).toEqual(['می\u200cشود', 'می شود', 'می شود']);
  });

  it('forgets the oldest detached nodes beyond its limit, never one in the page', () => {
    const journal = new Journal();
    const nodes = Array.from({ length: 6 }, () => textNode('x'));
    for (const node of nodes) journal.write(node, [{ rule: 'x', start: 0, deleted: 'x', inserted: 'y' }]);
    for (const node of nodes.slice(0, 4)) node.remove();
    journal.forgetDetached(1);
    journal.undo();
    expect(nodes.map((node) => node.data)).toEqual(['y', 'y', 'y', 'x', 'x', 'x']);
  });

  it('takes a node of a million letters back in about the time that it took to write it', { timeout: 120_000 }, () => {
    const unit = 'می شود خبر ';
    const node = textNode(unit.repeat(100_000));
    const before = node.data;
    const edits = Array.from({ length: 100_000 }, (_, i) => ({
      rule: 'x',
      start: i * unit.length + 2,
      deleted: ' ',
      inserted: '\u200c',
    }));
    const journal = new Journal();
    // Processor time: what else the machine does is not counted.
    const started = process.cpuUsage();
    journal.write(node, edits);
    journal.undo();
    // Quadratic work takes minutes here.
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
    expect(node.data).toBe(before);
  });
});
