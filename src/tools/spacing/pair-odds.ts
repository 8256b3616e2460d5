import { packOdds } from '../../text/spacing/odds';
import { type Evidence, of, ZWNJ } from './evidence';

/** @returns 1–15, 8 where both are equally common */
function step(z: number, other: number): number {
  return Math.max(1, Math.min(15, 8 + Math.round(1.5 * Math.log2((z + 0.3) / (other + 0.3)))));
}

/** @returns the bits that are stored for two pieces, see odds.ts */
export function pairOdds(a: string, b: string, evidence: Evidence): number {
  const key = a + ZWNJ + b;
  const split = evidence.lilak.words.has(key) ? 1 : 0;
  const whole = evidence.lilak.words.has(a + b) ? 1 : 0;
  const z = evidence.sum('joined', key) + split;
  const s = evidence.apart(`${a} ${b}`);
  const n = evidence.sum('plain', a + b) + whole;
  const common = Math.min(3, Math.floor(Math.log2(1 + z + s + n) / 2));
  const odds = (group: 'reference' | 'written' | 'noisy') => {
    const joined = of(evidence.all[group].joined, key);
    const spaced = of(evidence.all[group].spaced, `${a} ${b}`);
    return joined + spaced ? step(joined, spaced) : 0;
  };
  const dictionary = split | (whole << 1);
  return packOdds(step(z, s), step(z, n), odds('reference'), dictionary, common, odds('written'), odds('noisy'));
}
