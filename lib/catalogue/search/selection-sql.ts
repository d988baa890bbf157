import { Prisma } from "@/lib/platform/generated/client";
import type { Selection, Wording } from "./types";

/** What `selectionSql` can leave out, to count what a filter would offer if it were not set. */
export type Part = { readonly key: string } | "price" | "stock";

/** A wording as `websearch_to_tsquery` reads it. */
export function wordsOf({ kind, text }: Wording): string {
  return kind === "any" ? text.split(" ").join(" or ") : text;
}

function wordingSql(wording: Wording): Prisma.Sql {
  const { kind, text } = wording;
  if (kind === "sku")
    return Prisma.sql`d.product_id IN (SELECT product_id FROM variant WHERE sku IN (${text}, ${text.toUpperCase()}))`;
  return Prisma.sql`d.words @@ websearch_to_tsquery('shop_english', ${wordsOf(wording)})`;
}

/** The condition on `product_document d` for the products of a selection that are published at `now`. */
export function selectionSql(selection: Selection, now: Date, without?: Part): Prisma.Sql {
  const { wording, collectionId, choices, priceFrom, priceTo, inStock } = selection;
  const conditions = [Prisma.sql`d.published_at <= ${now}::timestamptz`];
  if (wording) conditions.push(wordingSql(wording));
  if (collectionId !== null) conditions.push(Prisma.sql`d.filters @> ARRAY[${`in=${collectionId}`}]`);
  for (const { key, values } of choices)
    if (typeof without !== "object" || without.key !== key)
      conditions.push(Prisma.sql`d.filters && ${values.map((value) => `${key}=${value}`)}::text[]`);
  if (priceFrom !== null && without !== "price") conditions.push(Prisma.sql`d.price >= ${priceFrom}`);
  if (priceTo !== null && without !== "price") conditions.push(Prisma.sql`d.price <= ${priceTo}`);
  if (inStock && without !== "stock") conditions.push(Prisma.sql`d.available`);
  return Prisma.join(conditions, " AND ");
}
