import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { ListOwner, OwnList } from "./types";

/** The same in a statement that finds out itself who the customer is. */
type OwnerInSql = Pick<ListOwner, "listId"> & { readonly customerId: Prisma.Sql | string | null };

/** The condition of a list `l` that is this visitor's. A guest's id opens no list that has become a customer's. */
export function ownedBy({ customerId, listId }: OwnerInSql): Prisma.Sql {
  return customerId
    ? Prisma.sql`l.customer_id = ${customerId}`
    : Prisma.sql`l.id = ${listId} AND l.customer_id IS NULL`;
}

/** This visitor's list; null when they saved nothing yet. */
export async function readOwnList(tx: Tx, owner: ListOwner): Promise<OwnList | null> {
  if (!owner.customerId && !owner.listId) return null;
  const [list] = await tx.$queryRaw<OwnList[]>`
    SELECT l.id, l.shared, l.share_no AS "shareNo" FROM saved_list l WHERE ${ownedBy(owner)}`;
  return list ?? null;
}

/** What was chosen of the products this visitor saved, by product, as far as something was. */
export async function readChosen(tx: Tx, owner: ListOwner): Promise<Map<string, string>> {
  if (!owner.customerId && !owner.listId) return new Map();
  const rows = await tx.$queryRaw<{ id: string; variantId: string }[]>`
    SELECT s.product_id AS id, s.variant_id AS "variantId" FROM saved_list l JOIN saved_product s ON s.list_id = l.id
    WHERE ${ownedBy(owner)} AND s.variant_id IS NOT NULL`;
  return new Map(rows.map(({ id, variantId }) => [id, variantId]));
}

/** The ids of the products this visitor saved, the latest first, as SQL of one array; empty for a guest who never saved any. */
export function savedIds(owner: OwnerInSql): Prisma.Sql {
  if (!owner.customerId && !owner.listId) return Prisma.sql`'{}'::text[]`;
  return Prisma.sql`ARRAY(SELECT s.product_id FROM saved_list l JOIN saved_product s ON s.list_id = l.id
    WHERE ${ownedBy(owner)} ORDER BY s.saved_at DESC, s.product_id)`;
}

/** The products this visitor saved, the latest first. */
export async function readSavedIds(tx: Tx, owner: ListOwner): Promise<string[]> {
  const [row] = await askKept<{ ids: string[] }>(tx, Prisma.sql`SELECT ${savedIds(owner)} AS ids`);
  return row?.ids ?? [];
}
