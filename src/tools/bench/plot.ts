import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import type { Curve } from './growth';

const SVG = 'http://www.w3.org/2000/svg';
const COLOURS = ['#0b7a53', '#b3541e'];

/** A plot as an SVG, both axes logarithmic: cost that grows with size alone gives a straight line as steep as the grid. */
export function plot(title: string, unit: string, curves: readonly Curve[]): string {
  const points = curves.flatMap(({ name, points }) => points.map((point) => ({ name, ...point })));
  const { document } = new JSDOM('').window;
  const svg = Plot.plot({
    document,
    width: 440,
    height: 300,
    marginLeft: 60,
    marginTop: 40,
    marginRight: 80,
    style: { background: 'white', color: '#333' },
    x: { type: 'log', label: unit, grid: true, tickFormat: '~s' },
    y: { type: 'log', label: 'ms', grid: true, tickFormat: '~r' },
    color: { domain: curves.map(({ name }) => name), range: COLOURS },
    marks: [
      Plot.lineY(points, { x: 'size', y: 'milliseconds', stroke: 'name', strokeWidth: 2.5, marker: 'dot' }),
      Plot.text(
        points,
        Plot.selectLast({
          x: 'size',
          y: 'milliseconds',
          z: 'name',
          text: 'name',
          dx: 8,
          textAnchor: 'start',
          fill: 'name',
        }),
      ),
      Plot.text([title], { frameAnchor: 'top-left', dy: -30, fontSize: 14 }),
    ],
  });
  svg.setAttribute('xmlns', SVG);
  const name = document.createElementNS(SVG, 'title');
  name.textContent = title;
  svg.prepend(name);
  return `${svg.outerHTML}\n`;
}
