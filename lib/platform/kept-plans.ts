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

/** A row that the client inserts has one plan whatever its values are; asked this often its statement is kept as well. */
const often = 20;
/** Texts that are counted at most, and names at most: of many rows at once each number of them is a text of its own. */
const mostCounted = 500;
const mostNamed = 200;
const inserts = new Map<string, number>();

/** The name under which a statement is prepared; empty where it is planned anew each time. */
export function preparedName({ sql }: { readonly sql: string }): string {
  const known = names.get(sql);
  if (known) return known;
  if (!sql.trimStart().startsWith(planKept) && !isInsertedOften(sql)) return "";
  const name = `kept_${createHash("sha256").update(sql).digest("hex").slice(0, 32)}`;
  names.set(sql, name);
  return name;
}

function isInsertedOften(sql: string): boolean {
  if (!sql.startsWith('INSERT INTO "public".') || sql.length > 4_000 || names.size >= mostNamed) return false;
  const times = (inserts.get(sql) ?? 0) + 1;
  if (inserts.size >= mostCounted) inserts.clear();
  inserts.set(sql, times);
  return times >= often;
}
