import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { Selection, Wording } from "../types";
import { type Estimates, type Look, lookFor, type Spread } from "./look-for";
import { collectionSql, filtersSql, wordingSql } from "./selection-sql";

type Condition = { readonly name: string; readonly sql: Prisma.Sql };
type Plan = { "Plan Rows": number; Plans?: Plan[] };

/** How the best-selling of a selection are best looked for, by what PostgreSQL estimates and without counting anything. */
export async function readLook(tx: Tx, selection: Selection, estimates: Estimates | null): Promise<Look> {
  const { wording, collectionId } = selection;
  if (!estimates || !wording || wording.kind === "sku") return "anywhere";
  const { spread } = estimates;
  const words = wordsAlone(wording).map(conditionOf);
  const place = collectionId === null ? [] : [conditionOf(collectionSql(collectionId))];
  const filters = filtersSql(selection).map(({ condition }) => conditionOf(condition));
  await learnShares(tx, [...words, ...place, ...filters], estimates);
  const all = (conditions: readonly Condition[]) =>
    conditions.reduce((share, { name }) => share * (estimates.shares.get(name) ?? 1), 1);
  const none = words.reduce((share, { name }) => share * (1 - (estimates.shares.get(name) ?? 1)), 1);
  const near = spread.products * all(place) * (wording.kind === "any" ? 1 - none : all(words));
  return lookFor(near, near * all(filters), spread);
}

/** Each word as a condition of its own; with operators or quotation marks among them, all as one. */
function wordsAlone({ kind, text }: Wording): Prisma.Sql[] {
  const words = text.split(" ");
  const plain =
    words.length > 1 && /^[\p{L}\p{N} ]+$/u.test(text) && !words.some((word) => /^or$/i.test(word));
  return (plain ? words : [text]).map((word) => wordingSql({ kind: plain ? "all" : kind, text: word }));
}

const conditionOf = (sql: Prisma.Sql): Condition => ({ name: JSON.stringify([sql.sql, sql.values]), sql });

/** Asks the planner about the conditions that are not known yet, all in one go. */
async function learnShares(
  tx: Tx,
  conditions: readonly Condition[],
  { spread, shares }: Estimates,
): Promise<void> {
  const unknown = conditions.filter(({ name }) => shares.get(name) === undefined);
  if (unknown.length === 0) return;
  const scans = unknown.map(({ sql }) => Prisma.sql`SELECT 1 FROM product_document d WHERE ${sql}`);
  const [row] = await tx.$queryRaw<{ "QUERY PLAN": [{ Plan: Plan }] }[]>`
    EXPLAIN (FORMAT JSON) ${Prisma.join(scans, " UNION ALL ")}`;
  const plan = row?.["QUERY PLAN"][0].Plan;
  const plans = unknown.length > 1 ? plan?.Plans : plan && [plan];
  for (const [index, { name }] of unknown.entries()) {
    const rows = plans?.[index]?.["Plan Rows"] ?? 0;
    // A word that says nothing, such as "the", is estimated as found nowhere.
    shares.set(name, rows > 1 ? Math.min(1, rows / spread.products) : 1);
  }
}

/** How popularity is spread; null where there are too few products for it to matter. */
export async function readSpread(tx: Tx): Promise<Spread | null> {
  const [row] = await tx.$queryRaw<Spread[]>`
    SELECT count(*)::int AS products, percentile_disc(ARRAY(SELECT 1 - n / 64.0 FROM generate_series(1, 63) AS n))
      WITHIN GROUP (ORDER BY popularity) AS steps FROM product_document`;
  return row && row.products >= 5_000 ? row : null;
}
