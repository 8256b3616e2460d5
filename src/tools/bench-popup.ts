import { median, reportTable } from './bench/report';
import { driveChrome } from './drive/chrome';
import type { Popup } from './drive/driven';
import { until } from './drive/driven';
import { fixture, serve } from './drive/server';

/**
 * How long the real popup takes, in Chromium, from the start of its page to the tab's state on show. Prints medians
 * in milliseconds. Build first. Run: `npm run bench:popup`.
 */

const OPENINGS = 15;

interface Times {
  /** The page's script begins to run after this. */
  interactive: number;
  /** The first thing is painted. */
  painted: number;
  /** The tab's state is in the document. */
  shown: number;
}

function timesOf(popup: Popup): Promise<Times | null> {
  return popup.run(() => {
    const [shown] = performance.getEntriesByName('shown');
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return shown && painted && page
      ? { interactive: page.domInteractive, painted: painted.startTime, shown: shown.startTime }
      : null;
  });
}

const server = await serve({ 'yjc.ir/fa/news/7123456/': fixture('seed/yjc.html') });
const driven = await driveChrome({ port: server.port, hosts: ['yjc.ir'] });
try {
  const page = await driven.open('http://www.yjc.ir/fa/news/7123456/');
  const times: Times[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    const popup = await driven.openPopup(page);
    times.push(await until(() => timesOf(popup)));
    await popup.close();
  }
  const row = (name: keyof Times) => [name, `${Math.round(median(times.map((time) => time[name])))} ms`] as const;
  reportTable({
    title: 'the popup, from the start of its page',
    columns: [`median of ${OPENINGS}`],
    rows: [row('interactive'), row('painted'), row('shown')],
  });
} finally {
  await driven.close();
  await server.close();
}
