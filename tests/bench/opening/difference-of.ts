const rounds = 10_000;
/** Two in a hundred of ten questions would tell by chance at 95 %, so that each is asked at 99.5 % (Bonferroni). */
const tail = 0.0025;

/** Numbers from 0 to 1 that look random and are the same at every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const medianOf = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * By how much the first of each pair is larger: the median of the differences, and the interval that holds it in 99.5 of a hundred
 * cases by the bootstrap's percentiles (B. Efron, R. Tibshirani: An Introduction to the Bootstrap, 1993, chapter 13).
 */
export function differenceOf(
  first: readonly number[],
  second: readonly number[],
): { middle: number; low: number; high: number } {
  const differences = first.map((value, index) => value - (second[index] ?? 0));
  const roll = dice(1);
  const drawn = Array.from({ length: rounds }, () =>
    medianOf(differences.map(() => differences[Math.floor(roll() * differences.length)] ?? 0)),
  ).sort((a, b) => a - b);
  const at = (part: number) => rounded(drawn[Math.round((rounds - 1) * part)] ?? 0);
  return { middle: rounded(medianOf(differences)), low: at(tail), high: at(1 - tail) };
}

const rounded = (value: number) => Math.round(value * 1_000) / 1_000;
