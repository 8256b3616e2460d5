import { expect, test } from 'vitest';
import { findVerses } from '../../../src/text/verses';

const versesIn = (text: string) => findVerses(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['two bare words between vowelled ones', 'قُلْ هُوَ الله احد لَمْ يَلِدْ', ['قُلْ هُوَ الله احد لَمْ يَلِدْ']],
  ['more bare words', 'قُلْ هُوَ الله احد الصمد لَمْ يَلِدْ', ['قُلْ هُوَ', 'لَمْ يَلِدْ']],
  ['a line break', 'قُلْ هُوَ\nلَمْ يَلِدْ', ['قُلْ هُوَ', 'لَمْ يَلِدْ']],
  ['a Persian word with marks on few letters', 'او مُستَعمره‌نشینان را دید', []],
  ['marks that Persian has too', 'کاملاً، قطعاً، حتّیٰ و خانهٔ ما', []],
])('%s: what is a verse and what is none', (_, text, verses) => expect(versesIn(text)).toEqual(verses));
