import type { Tx } from "@/lib/platform/db";
import { insertRows } from "@/lib/platform/insert-rows";
import { createId } from "@/lib/values/id";
import type { ProductInput } from "../schema";
import type { ProductBefore } from "./plan-product";
import { productFields } from "./product-fields";

type Claims = { readonly idOf: Map<string, string>; readonly created: Map<string, ProductBefore> };

/** What the listing columns hold until they are worked out. */
const unlisted = {
  version: 1,
  minPrice: 0,
  maxPrice: 0,
  available: false,
  reduced: false,
  facets: [],
  popularity: 0,
};

/**
 * Makes sure that every handle has a row and that the rows are ours until the transaction ends. Two writers of one new
 * handle are told apart by the unique index: the second waits for the first and finds its row.
 * @returns ids by handle, and the products made here, by handle
 */
export async function claimProducts(tx: Tx, inputs: readonly ProductInput[], now: Date): Promise<Claims> {
  const handles = inputs.map((input) => input.handle);
  const lock = async () => {
    const rows = await tx.$queryRaw<{ id: string; handle: string }[]>`
      SELECT id, handle FROM product WHERE handle = ANY(${handles}::text[]) ORDER BY handle FOR NO KEY UPDATE`;
    return new Map(rows.map(({ id, handle }) => [handle, id]));
  };
  const known = await lock();
  const missing = inputs
    .filter((input) => !known.has(input.handle))
    .map((input) => ({
      id: createId("prod"),
      handle: input.handle,
      fields: productFields(input, null, now),
    }));
  if (missing.length === 0) return { idOf: known, created: new Map() };
  await insertRows(
    tx,
    "product",
    missing.map(({ id, handle, fields }) => ({
      id,
      handle,
      ...unlisted,
      ...fields,
      createdAt: now,
      updatedAt: now,
    })),
  );
  // An address that leads elsewhere since a product was renamed belongs to the new product of that handle.
  await tx.redirect.deleteMany({
    where: { fromPath: { in: missing.map(({ handle }) => `/products/${handle}`) } },
  });
  const idOf = await lock();
  const nothing = { options: [], variants: [], media: [], collections: [] };
  const created = new Map<string, ProductBefore>();
  for (const { id, handle, fields } of missing)
    if (idOf.get(handle) === id) created.set(handle, { id, created: true, ...fields, ...nothing });
  return { idOf, created };
}
