import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import type { codesOrderSchema } from "../schema";

/** Has the worker make single-use codes for an offer. Refuses "has_own_way" for one that has a code of its own or needs none. */
export async function orderCodes(
  tx: Tx,
  actor: Actor,
  { id: discountId, prefix, wanted }: z.output<typeof codesOrderSchema>,
  now: Date,
): Promise<Result<{ batchId: string }, "forbidden" | "not_found" | "has_own_way" | "under_way">> {
  const no = forbid(actor, "discounts.write");
  if (no) return no;
  await tx.$queryRaw`SELECT id FROM discount_code WHERE id = ${discountId} FOR UPDATE`;
  const discount = await tx.discount.findUnique({ where: { id: discountId } });
  if (!discount) return refusal("not_found");
  if (discount.automatic || discount.code !== null) return refusal("has_own_way");
  if (await tx.codeBatch.findFirst({ where: { discountId, doneAt: null } })) return refusal("under_way");
  const id = createId("cbat");
  await tx.codeBatch.create({
    data: { id, discountId, prefix, wanted, requestedBy: actorKey(actor), createdAt: now },
  });
  await addJob(tx, "make-codes", { batchId: id }, { key: `codes:${id}` });
  const change = { before: null, after: { codes: wanted, prefix } };
  await audit(
    tx,
    actor,
    { action: "discount.codes", entity: "discount", entityId: discountId, ...change },
    now,
  );
  return success({ batchId: id });
}
