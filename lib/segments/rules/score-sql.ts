import { Prisma } from "@/lib/platform/generated/client";
import type { ScoreBounds } from "../scores/types";
import type { ConditionOf } from "./types";

/** A condition about a score, by the bounds between the fifths; of those who bought. */
export function scoreSql(
  { field, is, value }: ConditionOf<"number">,
  bounds: ScoreBounds | null,
): Prisma.Sql {
  if (!bounds) return Prisma.sql`false`;
  const atLeast = (score: number): Prisma.Sql => {
    if (score <= 1) return Prisma.sql`f.orders > 0`;
    if (score > 5) return Prisma.sql`false`;
    return above(field, bounds, score - 2);
  };
  const atMost = Prisma.sql`f.orders > 0 AND NOT ${atLeast(value + 1)}`;
  if (is === "at_least") return atLeast(value);
  return is === "at_most" ? atMost : Prisma.sql`${atLeast(value)} AND ${atMost}`;
}

function above(field: string, bounds: ScoreBounds, at: number): Prisma.Sql {
  switch (field) {
    case "recency_score":
      return Prisma.sql`f.last_order_at > ${bounds.lastOrders[at]}::timestamptz`;
    case "frequency_score":
      return Prisma.sql`f.orders > ${bounds.orders[at]}::int`;
    default:
      return Prisma.sql`(f.orders > 0 AND f.spent > ${bounds.spent[at]}::bigint)`;
  }
}
