import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";

/** Writes something about a customer for colleagues. The customer can read it in the export of their data. */
export async function addNote(
  tx: Tx,
  actor: Actor,
  { customerId, body }: { readonly customerId: string; readonly body: string },
  now: Date,
): Promise<Result<{ id: string }, "forbidden" | "not_found">> {
  const no = forbid(actor, "customers.write");
  if (no) return no;
  const [known] = await tx.$queryRaw<
    unknown[]
  >`SELECT 1 FROM customer WHERE id = ${customerId} FOR KEY SHARE`;
  if (!known) return refusal("not_found");
  const id = createId("cnote");
  await tx.customerNote.create({
    data: { id, customerId, body, actor: actorKey(actor), actorName: actor.name, createdAt: now },
  });
  // The note stands in its own table; the log only says that there is one.
  const after = { noteId: id };
  await audit(
    tx,
    actor,
    { action: "customer.note", entity: "customer", entityId: customerId, before: null, after },
    now,
  );
  return success({ id });
}
