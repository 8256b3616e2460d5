import { paragraph } from '../pages/filler';
import { repairers } from '../spacing/bench/peers';
import { median } from './report';

/** Milliseconds that something took at one size. */
export interface Point {
  size: number;
  milliseconds: number;
}
export interface Curve {
  name: string;
  points: Point[];
}

const RUNS = 5;
const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];
/** Who is measured, and up to which size: beyond, the peer would take minutes. */
const MOST: Record<string, number> = { Pakkhan: 1e7, virastar: 1e6 };

/** About so many bytes of UTF-8, in lines of a paragraph each. */
function linesOf(bytes: number): string[] {
  const lines: string[] = [];
  for (let n = 0, size = 0; size < bytes; n++) {
    const line = paragraph(n % 500);
    lines.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return lines;
}

function curve(name: string, most: number, repair: (line: string) => string): Curve {
  for (const line of linesOf(1e5)) repair(line);
  const points = SIZES.filter((size) => size <= most).map((size) => {
    const lines = linesOf(size);
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      for (const line of lines) repair(line);
      return performance.now() - start;
    });
    return { size, milliseconds: median(times) };
  });
  return { name, points };
}

/** How the time for text grows with its size in bytes; medians of 5, one thread, after warming up. */
export function textGrowth(): Curve[] {
  const measured = repairers().filter(({ name }) => name in MOST);
  return measured.map(({ name, repair }) => curve(name, MOST[name]!, repair));
}
