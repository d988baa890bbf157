import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockMembers } from "./lock-members";

type Members = { readonly id: string; readonly productIds: readonly string[] };

/** Puts products at the end of a collection by hand; those that are in it already stay where they are. */
export async function addMembers(
  tx: Tx,
  actor: Actor,
  { id, productIds }: Members,
  now: Date,
): Promise<Result<number, "forbidden" | "not_by_hand">> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const collection = await lockMembers(tx, id);
  if (!collection) return refusal("not_by_hand");
  const added = await tx.$queryRaw<{ title: string }[]>`
    WITH added AS (
      INSERT INTO collection_product (collection_id, product_id, position)
      SELECT ${id}, p.id, w.place + coalesce((SELECT max(position) FROM collection_product WHERE collection_id = ${id}), -1)
      FROM unnest(${[...productIds]}::text[]) WITH ORDINALITY AS w(product_id, place) JOIN product p ON p.id = w.product_id
      ON CONFLICT (collection_id, product_id) DO NOTHING RETURNING product_id
    ) SELECT p.title FROM added JOIN product p ON p.id = added.product_id`;
  if (added.length === 0) return success(0);
  await refreshTags(tx, [cacheTags.collection(collection.handle), cacheTags.listings]);
  await audit(
    tx,
    actor,
    {
      action: "collection.add",
      entity: "collection",
      entityId: id,
      before: null,
      after: { products: added.map(({ title }) => title) },
    },
    now,
  );
  return success(added.length);
}
