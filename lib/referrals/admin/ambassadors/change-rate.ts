import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import type { rateSchema } from "./schema";
import { writeRate } from "./write-rate";

/**
 * Agrees another rate with one ambassador, for orders that are paid from now on: each order keeps the one of its moment. Who is
 * active is told by letter. Refuses "changed_meanwhile".
 */
export async function changeRate(
  tx: Tx,
  actor: Actor,
  { id, version, unit, rate }: z.output<typeof rateSchema>,
  now: Date,
): Promise<Result<{ version: number }, "forbidden" | "changed_meanwhile">> {
  const no = forbid(actor, "referrals.write");
  if (no) return no;
  const known = await tx.ambassador.findUnique({ where: { id } });
  if (!known) return refusal("changed_meanwhile");
  const before = { unit: known.unit, rate: known.rate };
  const same = before.unit === unit && before.rate === rate;
  const since = same ? {} : { formerUnit: before.unit, formerRate: before.rate, rateSince: now };
  const [changed] = await tx.ambassador.updateManyAndReturn({
    where: { id, version },
    data: { unit, rate, ...since, version: { increment: 1 } },
  });
  if (!changed) return refusal("changed_meanwhile");
  if (changed.state === "active" && !same) await writeRate(tx, changed, before, now);
  const change = { before, after: { unit, rate } };
  await audit(tx, actor, { action: "ambassador.rate", entity: "ambassador", entityId: id, ...change }, now);
  return success({ version: version + 1 });
}
