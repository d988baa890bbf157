import { Prisma } from "@/lib/platform/generated/client";
import { scoreSql } from "./score-sql";
import type { ConditionOf, RuleContext } from "./types";

type NumberCondition = ConditionOf<"number">;
type Field = NumberCondition["field"];

const amounts: Partial<Record<Field, Prisma.Sql>> = {
  orders: Prisma.sql`f.orders`,
  spent: Prisma.sql`f.spent`,
  refunded: Prisma.sql`f.refunded`,
  letters: Prisma.sql`f.letters`,
  links_followed: Prisma.sql`f.links_followed`,
  letters_since_link: Prisma.sql`f.letters_since_link`,
  // Whole units and whole parts of a hundred, rounded down; of those who bought.
  average_order: Prisma.sql`(f.spent / nullif(f.orders, 0))`,
  discount_share: Prisma.sql`(f.discounted_orders * 100 / nullif(f.orders, 0))`,
};

const moments: Partial<Record<Field, Prisma.Sql>> = {
  days_since_last_order: Prisma.sql`f.last_order_at`,
  days_since_first_order: Prisma.sql`f.first_order_at`,
  days_since_joined: Prisma.sql`f.joined_at`,
  days_since_letter: Prisma.sql`f.last_letter_at`,
  days_since_link: Prisma.sql`f.last_link_at`,
};

const dayMs = 24 * 60 * 60 * 1000;
/** Longer ago than any shop; further back there is no date. */
const longest = 100_000;

/** A condition about a number. Days are whole days of 24 hours that have passed. */
export function numberSql(condition: NumberCondition, context: RuleContext): Prisma.Sql {
  const { field, is, value } = condition;
  const amount = amounts[field];
  if (amount) {
    if (is === "exactly") return Prisma.sql`${amount} = ${value}::bigint`;
    return is === "at_least"
      ? Prisma.sql`${amount} >= ${value}::bigint`
      : Prisma.sql`${amount} <= ${value}::bigint`;
  }
  const days = Math.min(value, longest);
  const moment = moments[field];
  if (moment) {
    const before = (ago: number) => new Date(context.now.getTime() - ago * dayMs);
    return both(
      is,
      Prisma.sql`${moment} <= ${before(days)}::timestamptz`,
      Prisma.sql`${moment} > ${before(days + 1)}::timestamptz`,
    );
  }
  if (field === "days_between_orders") {
    const span = Prisma.sql`(extract(epoch FROM f.last_order_at - f.first_order_at) * 1000)::bigint`;
    const least = (least: number) => Prisma.sql`${least * dayMs}::bigint * (f.orders - 1)`;
    return Prisma.sql`f.orders > 1 AND ${both(
      is,
      Prisma.sql`${span} >= ${least(days)}`,
      Prisma.sql`${span} < ${least(days + 1)}`,
    )}`;
  }
  return scoreSql(condition, context.bounds);
}

function both(is: NumberCondition["is"], atLeast: Prisma.Sql, atMost: Prisma.Sql): Prisma.Sql {
  if (is === "exactly") return Prisma.sql`(${atLeast} AND ${atMost})`;
  return is === "at_least" ? atLeast : atMost;
}
