import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cleaning } from './cleaning';
import { documentOf, snapshot } from './document';
import { mutate, mutations, writesIntoNothing } from './mutations';
import { pages } from './pages';
import { fuzz, property } from './runs';

fuzz('pages made at random', () => {
  const seen = { pages: 0, hidden: 0, mended: 0 };

  property('clean, undo: the page is as it was', 400, pages, (body) => {
    const document = documentOf(body);
    const before = snapshot(document);
    const cleaning = new Cleaning(document);
    const { hidden, mended } = cleaning.clean();
    seen.pages++;
    if (hidden) seen.hidden++;
    if (mended) seen.mended++;
    cleaning.undo();
    expect(snapshot(document)).toEqual(before);
  });

  test('give enough to hide and to mend', () => {
    expect(seen.hidden).toBeGreaterThan(seen.pages / 5);
    expect(seen.mended).toBeGreaterThan(seen.pages / 3);
  });

  property('clean, undo, clean: the same is done again', 200, pages, (body) => {
    const document = documentOf(body);
    const first = new Cleaning(document);
    first.clean();
    const cleaned = snapshot(document);
    first.undo();
    new Cleaning(document).clean();
    expect(snapshot(document)).toEqual(cleaned);
  });

  const steps = fc.array(fc.oneof(mutations, fc.constant('clean' as const)), { maxLength: 12 });
  property(
    'the page changes meanwhile, undo: only its own changes stay',
    400,
    fc.tuple(pages, steps),
    ([body, steps]) => {
      const document = documentOf(body);
      const twin = documentOf(body);
      const cleaning = new Cleaning(document);
      cleaning.clean();
      for (const step of steps) {
        if (step === 'clean') cleaning.clean();
        else if (!writesIntoNothing(document, step)) for (const one of [document, twin]) mutate(one, step);
        cleaning.follow();
      }
      cleaning.undo();
      expect(snapshot(document)).toEqual(snapshot(twin));
    },
  );
});
