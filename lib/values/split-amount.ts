/**
 * Splits an amount over weights so that the parts add up to it exactly and each is within one unit of its share
 * (largest remainder method; ties go to the earlier part).
 * @param amount whole minor units, not negative
 * @param weights not negative; when all are zero the amount is split evenly
 */
export function splitAmount(amount: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const even = whole === 0;
  const total = BigInt(even ? weights.length : whole);
  const shares = weights.map((weight, index) => {
    const exact = BigInt(amount) * BigInt(even ? 1 : weight);
    return { index, part: Number(exact / total), rest: exact % total };
  });
  let left = amount - shares.reduce((sum, share) => sum + share.part, 0);
  const byRest = [...shares].sort((a, b) =>
    a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1,
  );
  for (const share of byRest) {
    if (left === 0) break;
    share.part += 1;
    left -= 1;
  }
  return shares.map((share) => share.part);
}
