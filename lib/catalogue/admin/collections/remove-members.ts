import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockMembers } from "./lock-members";

type Members = { readonly id: string; readonly productIds: readonly string[] };

/** Takes products out of a collection by hand. */
export async function removeMembers(
  tx: Tx,
  actor: Actor,
  { id, productIds }: Members,
  now: Date,
): Promise<Result<number, "forbidden" | "not_by_hand">> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const collection = await lockMembers(tx, id);
  if (!collection) return refusal("not_by_hand");
  const removed = await tx.$queryRaw<{ title: string }[]>`
    WITH gone AS (
      DELETE FROM collection_product WHERE collection_id = ${id} AND product_id = ANY(${[...productIds]}::text[])
      RETURNING product_id
    ) SELECT p.title FROM gone JOIN product p ON p.id = gone.product_id`;
  if (removed.length === 0) return success(0);
  await refreshTags(tx, [cacheTags.collection(collection.handle), cacheTags.listings]);
  await audit(
    tx,
    actor,
    {
      action: "collection.remove",
      entity: "collection",
      entityId: id,
      before: { products: removed.map(({ title }) => title) },
      after: null,
    },
    now,
  );
  return success(removed.length);
}
