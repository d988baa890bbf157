import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockMembers } from "./lock-members";

export type Members = { readonly id: string; readonly productIds: readonly string[] };
export type MembersChanged = Result<number, "forbidden" | "not_by_hand">;

/**
 * Changes who is in a collection by hand; nothing changed is neither noted nor shown anew.
 * @param change answers the titles of the products it changed
 */
export async function changeMembers(
  tx: Tx,
  actor: Actor,
  { id, verb, change }: { readonly id: string; readonly verb: "add" | "remove"; readonly change: Prisma.Sql },
  now: Date,
): Promise<MembersChanged> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const collection = await lockMembers(tx, id);
  if (!collection) return refusal("not_by_hand");
  const changed = await tx.$queryRaw<{ title: string }[]>(change);
  if (changed.length === 0) return success(0);
  await refreshTags(tx, [cacheTags.collection(collection.handle), cacheTags.listings]);
  const products = { products: changed.map(({ title }) => title) };
  const values = verb === "add" ? { before: null, after: products } : { before: products, after: null };
  await audit(
    tx,
    actor,
    { action: `collection.${verb}`, entity: "collection", entityId: id, ...values },
    now,
  );
  return success(changed.length);
}
