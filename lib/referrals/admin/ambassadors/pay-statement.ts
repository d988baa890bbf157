import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { writeStatement } from "../../ambassadors/statements/write-statement";
import type { paySchema } from "./schema";

/**
 * Notes that a statement was paid, outside the shop: the day and the payment's reference, once. The ambassador is told. Refuses
 * "decided" for one that is paid, carried or given as points, and "future" for a day to come.
 */
export async function payStatement(
  tx: Tx,
  actor: Actor,
  { id, paidOn, reference }: z.output<typeof paySchema>,
  now: Date,
): Promise<Result<void, "forbidden" | "decided" | "future">> {
  const no = forbid(actor, "referrals.write");
  if (no) return no;
  const day = new Date(`${paidOn}T00:00:00Z`);
  // A day ahead somewhere on earth is no day to come.
  if (Number.isNaN(day.getTime()) || day.getTime() > now.getTime() + 14 * 3_600_000) return refusal("future");
  const { count } = await tx.ambassadorStatement.updateMany({
    where: { id, payable: true, paidOn: null, unit: { not: "points" } },
    data: { paidOn: day, paidReference: reference, paidBy: actorKey(actor) },
  });
  if (count === 0) return refusal("decided");
  await writeStatement(tx, id, now);
  const change = { before: null, after: { paidOn, reference } };
  await audit(
    tx,
    actor,
    { action: "statement.pay", entity: "ambassador_statement", entityId: id, ...change },
    now,
  );
  return success(undefined);
}
