import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { Selection } from "../types";
import { type Look, lookFor, type Spread } from "./look-for";
import { filtersSql, placeSql, selectionSql } from "./selection-sql";

type Plan = { "Plan Rows": number; Plans?: Plan[] };

/** How the best-selling of a selection are best looked for, by what PostgreSQL estimates and without counting anything. */
export async function readLook(
  tx: Tx,
  selection: Selection,
  spread: Spread | null,
  now: Date,
): Promise<Look> {
  const { wording } = selection;
  if (!spread || !wording || wording.kind === "sku") return "anywhere";
  const all = Prisma.sql`SELECT 1 FROM product_document d WHERE ${placeSql(selection, now)}`;
  const chosen = Prisma.sql`UNION ALL SELECT 1 FROM product_document d WHERE ${selectionSql(selection, now)}`;
  const filtered = filtersSql(selection).length > 0;
  const [row] = await tx.$queryRaw<{ "QUERY PLAN": [{ Plan: Plan }] }[]>`
    EXPLAIN (FORMAT JSON) ${all} ${filtered ? chosen : Prisma.empty}`;
  const plan = row?.["QUERY PLAN"][0].Plan;
  const [near, wanted] = filtered ? (plan?.Plans ?? []) : [plan, plan];
  return near && wanted ? lookFor(near["Plan Rows"], wanted["Plan Rows"], spread) : "anywhere";
}

/** How popularity is spread; null where there are too few products for it to matter. */
export async function readSpread(tx: Tx): Promise<Spread | null> {
  const [row] = await tx.$queryRaw<Spread[]>`
    SELECT count(*)::int AS products, percentile_disc(ARRAY(SELECT 1 - n / 64.0 FROM generate_series(1, 63) AS n))
      WITHIN GROUP (ORDER BY popularity) AS steps FROM product_document`;
  return row && row.products >= 5_000 ? row : null;
}
