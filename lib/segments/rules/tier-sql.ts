import { Prisma } from "@/lib/platform/generated/client";
import type { ConditionOf, RuleContext } from "./types";

/** A condition about a member's tier. False of everybody while the programme is off, and for a tier that is no longer there. */
export function tierSql({ is, value }: ConditionOf<"tier">, { tiers }: RuleContext): Prisma.Sql {
  const at = tiers.indexOf(value);
  if (at < 0) return Prisma.sql`false`;
  const keys = is === "at_least" ? tiers.slice(at) : [value];
  return Prisma.sql`EXISTS (SELECT FROM loyalty_member m WHERE m.customer_id = f.customer_id AND m.tier = ANY(${keys}::text[]))`;
}
