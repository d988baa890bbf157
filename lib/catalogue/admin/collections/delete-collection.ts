import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

/** Removes a collection for good; its products stay. */
export async function deleteCollection(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<{ title: string }, "forbidden" | "not_found">> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const [gone] = await tx.$queryRaw<{ title: string; handle: string }[]>`
    DELETE FROM collection WHERE id = ${id} RETURNING title, handle`;
  if (!gone) return refusal("not_found");
  await tx.redirect.deleteMany({ where: { toPath: `/collections/${gone.handle}` } });
  await refreshTags(tx, [cacheTags.collection(gone.handle), cacheTags.listings]);
  await audit(
    tx,
    actor,
    { action: "collection.delete", entity: "collection", entityId: id, before: gone, after: null },
    now,
  );
  return success({ title: gone.title });
}
