import { TZDate } from "@date-fns/tz";

const quarterMs = 15 * 60_000;

type Span = { readonly from: Date; readonly until: Date };
type Asked = {
  readonly sale: Span;
  /** The weeks before. */
  readonly before: Span;
  readonly timeZone: string;
  /** Days of the weeks before that count for nothing: "2026-11-03". */
  readonly leftOut: ReadonlySet<string>;
};

export type QuarterWeights = {
  /** By quarter of an hour of the week: how often it is part of the sale for once that it was part of the weeks before. */
  readonly weights: ReadonlyMap<number, number>;
  /** The part of the sale's quarters that has its like before. */
  readonly covered: number;
};

/**
 * How much each quarter of an hour of the weeks before counts for, so that the same hours of the same weekdays are compared,
 * by the shop's clock: half a day of a Friday with halves of Fridays. Pure.
 */
export function quarterWeights({ sale, before, timeZone, leftOut }: Asked): QuarterWeights {
  const inSale = count(sale, timeZone, new Set());
  const inBefore = count(before, timeZone, leftOut);
  const pairs = [...inSale].flatMap(([quarter, often]): [number, number][] => {
    const there = inBefore.get(quarter) ?? 0;
    return there > 0 ? [[quarter, often / there]] : [];
  });
  const all = [...inSale.values()].reduce((sum, often) => sum + often, 0);
  const compared = pairs.reduce((sum, [quarter]) => sum + (inSale.get(quarter) ?? 0), 0);
  return { weights: new Map(pairs), covered: all === 0 ? 0 : compared / all };
}

function count({ from, until }: Span, timeZone: string, without: ReadonlySet<string>): Map<number, number> {
  const found = new Map<number, number>();
  // What begins within a quarter has that one whole: sales begin on minutes, and mostly on hours.
  for (let at = Math.floor(from.getTime() / quarterMs) * quarterMs; at < until.getTime(); at += quarterMs) {
    const local = new TZDate(at, timeZone);
    const day = [local.getFullYear(), local.getMonth() + 1, local.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
    if (without.has(day)) continue;
    const quarter =
      ((local.getDay() || 7) - 1) * 96 + local.getHours() * 4 + Math.floor(local.getMinutes() / 15);
    found.set(quarter, (found.get(quarter) ?? 0) + 1);
  }
  return found;
}
