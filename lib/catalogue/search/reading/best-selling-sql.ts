import { Prisma } from "@/lib/platform/generated/client";
import type { Selection } from "../types";
import type { Look } from "./look-for";
import { filtersSql, placeSql, querySql, selectionSql } from "./selection-sql";

/**
 * The words of a statement that holds `bestSellingSql`. Where all matches are read they stand beside the statement and
 * not in it ("asked"), so that one plan serves for all words; else the planner weighs how common they are.
 */
export function askedSql({ wording }: Selection, look: Look): Prisma.Sql | undefined {
  if (!wording || wording.kind === "sku") return undefined;
  return look === "all" ? Prisma.sql`(SELECT query FROM asked)` : (querySql(wording) ?? undefined);
}

/**
 * Two common table expressions: "c0", the best-selling `most` products of a selection; and when it has filters "beside",
 * the best-selling that fail at most one of them, each with which: all that counting without one filter needs, from one
 * reading however many filters there are. `look` changes nothing in them, only what it takes, as long as `filledSql`.
 */
export function bestSellingSql(selection: Selection, look: Look, most: number, now: Date): Prisma.Sql {
  const filters = filtersSql(selection);
  const query = askedSql(selection, look);
  const place = placeSql(selection, now, query);
  const met = filters.map(({ condition }) => Prisma.sql`(${condition})::int`);
  const nearly =
    met.length > 1 ? Prisma.sql`${place} AND ${Prisma.join(met, " + ")} >= ${met.length - 1}` : place;
  const cases = filters.map(
    ({ condition }, index) => Prisma.sql`WHEN NOT (${condition}) THEN ${index + 1}::int`,
  );
  const failed = met.length ? Prisma.sql`CASE ${Prisma.join(cases, " ")} END` : Prisma.sql`NULL::int`;

  const read = (column: Prisma.Sql, where: Prisma.Sql) => Prisma.sql`
    SELECT d.product_id, d.popularity, d.filters, d.counted, d.price, d.available, ${column} FROM product_document d
    WHERE ${where} ORDER BY d.popularity DESC, d.product_id LIMIT ${most}`;
  const list = (column: Prisma.Sql, where: Prisma.Sql, within: Prisma.Sql) => {
    if (look === "anywhere") return read(column, where);
    // By where they lie in the table: they are read in the same instant.
    return Prisma.sql`
      SELECT d.product_id, d.popularity, d.filters, d.counted, d.price, d.available, ${column}
      FROM (SELECT row FROM matched WHERE ${within} ORDER BY popularity DESC, product_id LIMIT ${most}) AS best
      JOIN product_document d ON d.ctid = best.row`;
  };
  const from = typeof look === "object" ? Prisma.sql`AND d.popularity >= ${look.from}` : Prisma.empty;
  const matched = Prisma.sql`matched AS MATERIALIZED (
    SELECT d.ctid AS row, d.product_id, d.popularity, ${failed} IS NULL AS chosen
    FROM product_document d WHERE ${nearly} ${from}),`;
  const written = selection.wording && querySql(selection.wording);
  return Prisma.sql`
    ${look === "all" && written ? Prisma.sql`asked AS MATERIALIZED (SELECT ${written} AS query),` : Prisma.empty}
    ${look === "anywhere" ? Prisma.empty : matched}
    c0 AS MATERIALIZED (${list(Prisma.sql`d.words`, selectionSql(selection, now, query), Prisma.sql`chosen`)}),
    beside AS MATERIALIZED (${list(Prisma.sql`${failed} AS failed`, nearly, Prisma.sql`true`)})`;
}

/** Whether the lists are complete beside `bestSellingSql`: what was looked for from some popularity upwards was enough. */
export function filledSql(look: Look, most: number): Prisma.Sql {
  return typeof look === "object" ? Prisma.sql`(SELECT count(*) >= ${most} FROM c0)` : Prisma.sql`true`;
}
