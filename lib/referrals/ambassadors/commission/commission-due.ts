import type { Rate } from "../types";

type Agreed = {
  /** A currency, or "points". */
  readonly unit: string;
  readonly rate: Rate["rate"];
  /** The most for one order; null: no limit. */
  readonly most: number | null;
};

/**
 * What goods of so many minor units earn: minor units of money, or points. Rounded down. Pure.
 * @param goods net of discounts, refunds and tax
 */
export function commissionDue(goods: number, { unit, rate, most }: Agreed): number {
  const share = Number((BigInt(goods) * BigInt(rate)) / (unit === "points" ? 100n : 10_000n));
  return most === null ? share : Math.min(share, most);
}
