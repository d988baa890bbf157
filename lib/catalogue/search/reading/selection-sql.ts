import { Prisma } from "@/lib/platform/generated/client";
import type { Selection, Wording } from "../types";

/** What can be left out of a selection, to count what a filter would offer if it were not set. */
export type Part = { readonly key: string } | "price" | "stock";

/** A wording as PostgreSQL searches for it; null for a SKU. */
export function querySql({ kind, text }: Wording): Prisma.Sql | null {
  if (kind === "sku") return null;
  const words = kind === "any" ? text.split(" ").join(" or ") : text;
  return Prisma.sql`websearch_to_tsquery('shop_english', ${words})`;
}

/** The condition on `product_document d` for what has the words, or the SKU. */
export function wordingSql(wording: Wording, query = querySql(wording)): Prisma.Sql {
  const { text } = wording;
  return query
    ? Prisma.sql`d.words @@ ${query}`
    : Prisma.sql`d.product_id IN (SELECT product_id FROM variant WHERE sku IN (${text}, ${text.toUpperCase()}))`;
}

/** The condition on `product_document d` for what is in a collection. */
export function collectionSql(collectionId: string): Prisma.Sql {
  return Prisma.sql`d.filters @> ARRAY[${`in=${collectionId}`}]`;
}

/**
 * The condition on `product_document d` for what is published at `now` and has the words, in the collection.
 * @param query where the words stand when not in the condition itself
 */
export function placeSql({ wording, collectionId }: Selection, now: Date, query?: Prisma.Sql): Prisma.Sql {
  const conditions = [Prisma.sql`d.published_at <= ${now}::timestamptz`];
  if (wording) conditions.push(wordingSql(wording, query));
  if (collectionId !== null) conditions.push(collectionSql(collectionId));
  return Prisma.join(conditions, " AND ");
}

/** Each filter in force with its condition on `product_document d`. */
export function filtersSql(selection: Selection): { readonly part: Part; readonly condition: Prisma.Sql }[] {
  const { choices, priceFrom, priceTo, inStock } = selection;
  const filters: { part: Part; condition: Prisma.Sql }[] = choices.map(({ key, values }) => ({
    part: { key },
    condition: Prisma.sql`d.filters && ${values.map((value) => `${key}=${value}`)}::text[]`,
  }));
  if (priceFrom !== null || priceTo !== null)
    filters.push({
      part: "price",
      condition: Prisma.sql`d.price BETWEEN ${priceFrom ?? 0} AND ${priceTo ?? 2_147_483_647}`,
    });
  if (inStock) filters.push({ part: "stock", condition: Prisma.sql`d.available` });
  return filters;
}

/** The whole condition on `product_document d` for the products of a selection that are published at `now`. */
export function selectionSql(selection: Selection, now: Date, query?: Prisma.Sql): Prisma.Sql {
  return Prisma.join(
    [placeSql(selection, now, query), ...filtersSql(selection).map(({ condition }) => condition)],
    " AND ",
  );
}
