import type { Curve } from './growth';

const WIDTH = 420;
const HEIGHT = 300;
const LEFT = 60;
const BOTTOM = 250;
const COLOURS = ['#0b7a53', '#b3541e'];

const short = (n: number) => (n >= 1e6 ? `${n / 1e6}M` : n >= 1e3 ? `${n / 1e3}k` : String(n));
const decades = (low: number, high: number) => Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));

/** A plot with both axes logarithmic, as an SVG: where time grows with size, a line has the slope of the grid's diagonal. */
export function plot(title: string, unit: string, curves: readonly Curve[]): string {
  const points = curves.flatMap((c) => c.points);
  const bounds = (values: number[]) =>
    [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))] as const;
  const [x0, x1] = bounds(points.map((p) => p.size));
  const [y0, y1] = bounds(points.map((p) => p.milliseconds));
  const x = (size: number) => LEFT + ((Math.log10(size) - x0) / (x1 - x0)) * (WIDTH - LEFT - 20);
  const y = (ms: number) => BOTTOM - ((Math.log10(ms) - y0) / (y1 - y0)) * (BOTTOM - 40);
  const grid = [
    ...decades(x0, x1).map(
      (v) =>
        `<path d="M${x(v)} 40V${BOTTOM}"/><text x="${x(v)}" y="${BOTTOM + 18}" text-anchor="middle">${short(v)}</text>`,
    ),
    ...decades(y0, y1).map(
      (v) =>
        `<path d="M${LEFT} ${y(v)}H${WIDTH - 20}"/><text x="${LEFT - 6}" y="${y(v) + 4}" text-anchor="end">${short(v)}</text>`,
    ),
  ];
  const lines = curves.map(({ name, points }, i) => {
    const path = points
      .map((p, at) => `${at ? 'L' : 'M'}${x(p.size).toFixed(1)} ${y(p.milliseconds).toFixed(1)}`)
      .join('');
    const end = points.at(-1)!;
    const label = `<text x="${x(end.size) - 8}" y="${y(end.milliseconds) - 8}" text-anchor="end" fill="${COLOURS[i]}">${name}</text>`;
    return `<path d="${path}" fill="none" stroke="${COLOURS[i]}" stroke-width="2.5"/>${label}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>${title}</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="${LEFT}" y="24" font-size="14">${title}</text>
<g stroke="#ddd" fill="#444">${grid.join('').replaceAll('<text', '<text stroke="none"')}</g>
<text x="${(LEFT + WIDTH) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${unit}</text>
<text x="14" y="${BOTTOM / 2 + 30}" transform="rotate(-90 14 ${BOTTOM / 2 + 30})">ms</text>
${lines.join('\n')}
</svg>
`;
}
