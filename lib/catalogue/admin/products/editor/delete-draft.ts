import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

/** Removes a draft for good. What is or was in the shop goes into the archive instead, for orders tell of it. */
export async function deleteDraft(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<{ title: string }, "forbidden" | "not_a_draft">> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const [gone] = await tx.$queryRaw<{ title: string; handle: string }[]>`
    DELETE FROM product p WHERE id = ${id} AND status = 'draft'
      AND NOT EXISTS (SELECT 1 FROM order_line WHERE product_id = p.id)
    RETURNING title, handle`;
  if (!gone) return refusal("not_a_draft");
  await tx.redirect.deleteMany({ where: { toPath: `/products/${gone.handle}` } });
  await refreshTags(tx, [cacheTags.product(gone.handle)]);
  await audit(
    tx,
    actor,
    { action: "product.delete", entity: "product", entityId: id, before: gone, after: null },
    now,
  );
  return success({ title: gone.title });
}
