/**
 * `value * part / whole`, rounded half up to whole units, computed without losing a digit.
 * @param value whole, not negative
 * @param part whole, not negative
 * @param whole positive
 */
export function halfUp(value: number, part: number, whole: number): number {
  const twice = 2n * BigInt(value) * BigInt(part);
  return Number((twice + BigInt(whole)) / (2n * BigInt(whole)));
}
