import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

/** Takes a note away for good: what need not be known of a person is not kept, so the log does not keep it either. */
export async function removeNote(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<null, "forbidden" | "not_found">> {
  const no = forbid(actor, "customers.write");
  if (no) return no;
  const [gone] = await tx.$queryRaw<{ customerId: string; actorName: string }[]>`
    DELETE FROM customer_note WHERE id = ${id} RETURNING customer_id AS "customerId", actor_name AS "actorName"`;
  if (!gone) return refusal("not_found");
  await audit(
    tx,
    actor,
    {
      action: "customer.note_remove",
      entity: "customer",
      entityId: gone.customerId,
      before: { noteId: id, by: gone.actorName },
      after: null,
    },
    now,
  );
  return success(null);
}
