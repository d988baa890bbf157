import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { addTags } from "./add-tags";

/** Makes these the tags of one customer. */
export async function setTags(
  tx: Tx,
  actor: Actor,
  { id, tags }: { readonly id: string; readonly tags: readonly string[] },
  now: Date,
): Promise<Result<{ tags: string[] }, "forbidden" | "not_found">> {
  const no = forbid(actor, "customers.write");
  if (no) return no;
  const [before] = await tx.$queryRaw<{ tags: string[] }[]>`
    SELECT tags FROM customer WHERE id = ${id} FOR NO KEY UPDATE`;
  if (!before) return refusal("not_found");
  const after = addTags([], tags.filter(Boolean));
  if (after.join("\n") === before.tags.join("\n")) return success({ tags: after });
  await tx.customer.update({ where: { id }, data: { tags: after, updatedAt: now } });
  await audit(
    tx,
    actor,
    {
      action: "customer.tags",
      entity: "customer",
      entityId: id,
      before: { tags: before.tags },
      after: { tags: after },
    },
    now,
  );
  return success({ tags: after });
}
