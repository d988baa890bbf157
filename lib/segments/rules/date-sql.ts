import { TZDate } from "@date-fns/tz";
import { Prisma } from "@/lib/platform/generated/client";
import type { ConditionOf, RuleContext } from "./types";

const moments: Record<ConditionOf<"date">["field"], Prisma.Sql> = {
  joined: Prisma.sql`f.joined_at`,
  first_order: Prisma.sql`f.first_order_at`,
  last_order: Prisma.sql`f.last_order_at`,
};

/** A condition about a day: from its midnight in the shop's time zone on, or before it. */
export function dateSql({ field, is, value }: ConditionOf<"date">, { timeZone }: RuleContext): Prisma.Sql {
  const [year = 0, month = 1, day = 1] = value.split("-").map(Number);
  const midnight = new Date(new TZDate(year, month - 1, day, timeZone).getTime());
  return is === "from"
    ? Prisma.sql`${moments[field]} >= ${midnight}::timestamptz`
    : Prisma.sql`${moments[field]} < ${midnight}::timestamptz`;
}
