/**
 * npm run fuzz [-- SEED [EFFORT]]
 * Runs the properties of test/fuzz with EFFORT (25) times the cases of a plain test run, from a new seed or the one given.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { inProject, ROOT } from './places';

const [seed = String(randomInt(2 ** 31)), effort = '25'] = process.argv.slice(2);
if (!/^-?\d+$/.test(seed) || !(Number(effort) > 0)) {
  console.error('npm run fuzz takes a seed and an effort, both numbers: npm run fuzz -- 42 25');
  process.exit(2);
}
console.log(`seed ${seed}, effort ${effort}; the same again: npm run fuzz -- ${seed} ${effort}`);
const vitest = inProject('node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'fuzz'], {
  cwd: ROOT,
  env: { ...process.env, PAKKHAN_SEED: seed, PAKKHAN_EFFORT: effort },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
