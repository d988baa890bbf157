import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import type { rateSchema } from "./schema";

/**
 * Agrees another rate with one ambassador, for orders from now on: each order keeps the one it was placed under. Refuses
 * "changed_meanwhile".
 */
export async function changeRate(
  tx: Tx,
  actor: Actor,
  { id, version, unit, rate }: z.output<typeof rateSchema>,
  now: Date,
): Promise<Result<{ version: number }, "forbidden" | "changed_meanwhile">> {
  const no = forbid(actor, "referrals.write");
  if (no) return no;
  const before = await tx.ambassador.findUnique({ where: { id }, select: { unit: true, rate: true } });
  const { count } = await tx.ambassador.updateMany({
    where: { id, version },
    data: { unit, rate, version: { increment: 1 } },
  });
  if (count === 0) return refusal("changed_meanwhile");
  const change = { before, after: { unit, rate } };
  await audit(tx, actor, { action: "ambassador.rate", entity: "ambassador", entityId: id, ...change }, now);
  return success({ version: version + 1 });
}
