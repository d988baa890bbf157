import { Prisma } from "@/lib/platform/generated/client";
import type { Selection } from "../types";
import type { Look } from "./look-for";
import { filtersSql, placeSql, selectionSql } from "./selection-sql";

/**
 * Two common table expressions: "c0", the best-selling `most` products of a selection; and when it has filters "beside",
 * the best-selling that fail at most one of them, each with which: all that counting without one filter needs, from one
 * reading however many filters there are. `look` changes nothing in them, only what it takes.
 */
export function bestSellingSql(selection: Selection, look: Look, most: number, now: Date): Prisma.Sql {
  const filters = filtersSql(selection);
  const place = placeSql(selection, now);
  const met = filters.map(({ condition }) => Prisma.sql`(${condition})::int`);
  const nearly = met.length
    ? Prisma.sql`${place} AND ${Prisma.join(met, " + ")} >= ${met.length - 1}`
    : place;
  const cases = filters.map(
    ({ condition }, index) => Prisma.sql`WHEN NOT (${condition}) THEN ${index + 1}::int`,
  );
  const failed = met.length ? Prisma.sql`CASE ${Prisma.join(cases, " ")} END` : Prisma.sql`NULL::int`;

  const read = (column: Prisma.Sql, where: Prisma.Sql) => Prisma.sql`
    SELECT d.product_id, d.popularity, d.filters, d.price, d.available, ${column} FROM product_document d
    WHERE ${where} ORDER BY d.popularity DESC, d.product_id LIMIT ${most}`;
  const list = (column: Prisma.Sql, where: Prisma.Sql, within: Prisma.Sql) => {
    if (look === "anywhere") return read(column, where);
    // By where they lie in the table: they are read in the same instant.
    const matches = Prisma.sql`
      SELECT d.product_id, d.popularity, d.filters, d.price, d.available, ${column}
      FROM (SELECT row FROM matched WHERE ${within} ORDER BY popularity DESC, product_id LIMIT ${most}) AS best
      JOIN product_document d ON d.ctid = best.row`;
    if (look === "all") return matches;
    const beyond = Prisma.sql`${where} AND d.popularity < ${look.from}
      AND (SELECT count(*) FROM matched WHERE ${within}) < ${most}`;
    return Prisma.sql`
      SELECT * FROM (${matches} UNION ALL (${read(column, beyond)})) AS found
      ORDER BY popularity DESC, product_id LIMIT ${most}`;
  };
  const from = typeof look === "object" ? Prisma.sql`AND d.popularity >= ${look.from}` : Prisma.empty;
  const matched = Prisma.sql`matched AS MATERIALIZED (
    SELECT d.ctid AS row, d.product_id, d.popularity, ${failed} IS NULL AS chosen
    FROM product_document d WHERE ${nearly} ${from}),`;
  return Prisma.sql`
    ${look === "anywhere" ? Prisma.empty : matched}
    c0 AS MATERIALIZED (${list(Prisma.sql`d.words`, selectionSql(selection, now), Prisma.sql`chosen`)}),
    beside AS MATERIALIZED (${list(Prisma.sql`${failed} AS failed`, nearly, Prisma.sql`true`)})`;
}
