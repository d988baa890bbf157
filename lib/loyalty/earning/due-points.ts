import type { EarningRules } from "../types";

/**
 * What money spent on goods earns: whole points, rounded down once. Nothing spent earns nothing, the fixed number neither.
 * Pure: product page, basket, account and ledger all ask this.
 * @param spend minor units
 */
export function duePoints(spend: number, { points, every, multiplierPercent, bonus }: EarningRules): number {
  if (spend <= 0) return 0;
  const whole = (BigInt(spend) * BigInt(points) * BigInt(multiplierPercent)) / (BigInt(every) * 100n);
  return Number(whole) + bonus;
}
