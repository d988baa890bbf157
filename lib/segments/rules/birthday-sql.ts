import { localDay } from "@/lib/delivery/local-day";
import { Prisma } from "@/lib/platform/generated/client";
import { birthdaysOn } from "@/lib/values/birthday";
import type { ConditionOf, RuleContext } from "./types";

const dayMs = 24 * 60 * 60 * 1000;

/** A condition about a birthday, of those who gave one: from the shop's today on, or in a month of any year. */
export function birthdaySql(
  { is, value }: ConditionOf<"birthday">,
  { now, timeZone }: RuleContext,
): Prisma.Sql {
  if (is === "in_month") return Prisma.sql`left(f.birthday, 2) = ${String(value).padStart(2, "0")}`;
  const today = Date.parse(localDay(now, timeZone));
  const days = Array.from({ length: value + 1 }, (_, ahead) =>
    new Date(today + ahead * dayMs).toISOString().slice(0, 10),
  );
  return Prisma.sql`f.birthday = ANY(${[...new Set(days.flatMap(birthdaysOn))]}::text[])`;
}
