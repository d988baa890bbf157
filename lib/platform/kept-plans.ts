import { createHash } from "node:crypto";
import { Prisma } from "./generated/client";

/**
 * Written at the beginning of a statement it says that each connection may keep it prepared, with the plan PostgreSQL made
 * for it: for a long one that is asked all the time, and whose best plan does not depend on its values.
 */
export const planKept = "/* plan kept */";

/**
 * `ANY` of a list in a statement whose plan is kept. PostgreSQL does not see how long the list is: it would take ten for what
 * it does not know, find a plan made for the one at hand cheaper, and plan anew each time.
 */
export function anyOf(values: readonly string[]): Prisma.Sql {
  return Prisma.sql`ANY(ARRAY(SELECT unnest(${[...values]}::text[])))`;
}

const names = new Map<string, string>();

/** The name under which a statement is prepared; empty where it is planned anew each time. */
export function preparedName({ sql }: { readonly sql: string }): string {
  if (!sql.trimStart().startsWith(planKept)) return "";
  const known = names.get(sql);
  if (known) return known;
  const name = `kept_${createHash("sha256").update(sql).digest("hex").slice(0, 32)}`;
  names.set(sql, name);
  return name;
}
