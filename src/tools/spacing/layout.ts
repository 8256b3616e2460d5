import { Decider } from '../../text/spacing/decide';
import { type Features, ROWS, WEIGHT_BITS } from '../../text/spacing/features';
import type { SpacingData } from '../../text/spacing/format';
import { mix } from '../../text/spacing/hash';
import type { Judge } from '../../text/spacing/judge';
import { HEAD_SCALE, HIDDEN, ROW_SCALE } from '../../text/spacing/scorer';
import { seeded } from '../random';

/** Words and parts of words that bring up every kind of decision. */
const WORDS =
  'می نمی رود کند داند ها های هایی تر ترین ام ای اند اش شان کتاب خانه رفته گفته بین الملل العاده پیش بینی سازی شبکه کار هم این آن در به از دو ۱۲ Latin میروم خوشههای حرفهای بینالمللی درپاسخ پیشبینیهایشان'.split(
    ' ',
  );
const GAPS = [' ', ' ', ' ', '\u200c', '، ', '. ', ''];
const LINES = 200;

/** Notes which weights and rows are asked for, and answers by them. */
class Listener implements Judge {
  hash = 0x811c9dc5;

  remembers(): boolean {
    return false;
  }

  hear(): void {}

  joins(features: Features): boolean {
    this.noteAll(features);
    return (this.hash & 3) === 0;
  }

  weigh(features: Features): number {
    this.noteAll(features);
    return 0;
  }

  choose(readings: readonly unknown[]): number {
    return (this.hash % (readings.length + 1)) - 1;
  }

  private noteAll(f: Features): void {
    this.note(f.head);
    for (let i = 0; i < f.count; i++) this.note(f.at[i]!);
    for (let i = 0; i < f.deepCount; i++) this.note(f.deep[i]!);
  }

  note(value: number): void {
    this.hash = Math.imul(this.hash ^ value, 0x01000193) >>> 0;
  }
}

/**
 * A fingerprint of everything on which code and data must agree: which weights a text asks for. It is heard from the
 * code itself, reading made-up lines with a made-up lexicon, so that no change of a feature, a hash, the evidence or
 * the readings can be forgotten.
 * @returns 32 bits, `LAYOUT` in format.ts as long as both fit
 */
export function featureLayout(): number {
  const table = (salt: number, mask: number) => ({
    get: (key: number) => (mix(key ^ salt) & 3 ? mix(key + salt) & mask : 0),
  });
  const data: SpacingData = {
    words: table(1, 0x3fffbfff),
    pairs: table(2, 0xffffff),
    weights: new Int8Array(0),
    rows: new Int8Array(0),
    heads: new Int8Array(0),
    bigrams: new Uint8Array(1 << 17).fill(0x55),
    apart: new Uint8Array(1 << 17).fill(0x33),
  };
  const random = seeded(1);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const listener = new Listener();
  const decider = new Decider(data);
  for (let line = 0; line < LINES; line++) {
    let text = '';
    for (let word = 0; word < 12; word++) text += pick(WORDS) + pick(GAPS);
    for (const { start, inserted } of decider.decide(text, 0, text.length, [], listener)) {
      listener.note(start);
      listener.note(inserted.length ? inserted.charCodeAt(0) : 0);
    }
  }
  for (const constant of [WEIGHT_BITS, ROWS, HIDDEN, ROW_SCALE, HEAD_SCALE]) listener.note(constant);
  return listener.hash;
}
