/**
 * npm run bench:page [-- topic…] [--each] [--profile address]
 * What cleaning costs a page, in real Chromium with the built extension, beside the goals; topics are the names in
 * `TOPICS`, all of them when none is named, and each is said as soon as it has been measured. Times are CPU time of the
 * page's thread from the browser's own trace, loading and compiling of our scripts included. `--each` names every site.
 * `--profile` prints where the time of one page goes instead, by function.
 */
import { parseArgs } from 'node:util';
import { reportTable } from '../bench/report';
import { build } from '../build';
import { driveChrome } from '../drive/chrome';
import { serve } from '../drive/server';
import { ADDED_SITE, HOSTS, SERVED } from './pages';
import { printProfile } from './profile';
import { type Say, switchAll, TOPICS } from './topics';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { each: { type: 'boolean' }, profile: { type: 'string' } },
});
const unknown = positionals.filter((name) => !(name in TOPICS));
if (unknown.length) {
  console.error(`bench:page knows ${Object.keys(TOPICS).join(', ')}; not ${unknown.join(', ')}`);
  process.exit(2);
}

if (values.profile) process.env.PAKKHAN_READABLE = '1';
build('chrome');
const server = await serve(SERVED);
const driven = await driveChrome({ port: server.port, hosts: HOSTS });
try {
  await driven.grant(ADDED_SITE.origin);
  await switchAll(driven, 'auto');
  if (values.profile) await printProfile(driven, values.profile);
  else
    for (const name of positionals.length ? positionals : Object.keys(TOPICS)) {
      const rows: [string, ...string[]][] = [];
      const say: Say = (page, what, value, unit, goal) => {
        const met = goal === undefined ? '' : value <= goal ? 'met' : 'missed';
        rows.push([page, what, `${value.toFixed(unit ? 1 : 4)} ${unit}`, String(goal ?? ''), met]);
      };
      await TOPICS[name]!(driven, say);
      reportTable({ title: `page: ${name}`, columns: ['what', 'measured', 'goal', ''], rows });
    }
} finally {
  await driven.close();
  await server.close();
}
