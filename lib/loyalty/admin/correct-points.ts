import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { creditEnd } from "../ledger/credit-end";
import { lockMember } from "../ledger/lock-member";
import { postPoints } from "../ledger/post-points";
import { joinProgramme } from "../membership/join-programme";
import type { Movement } from "../types";
import type { Correction } from "./types";

/**
 * Gives a customer points, or takes some that can be spent, for a reason that they read in their statement. Refuses
 * "no_account" for a guest, "left" for whoever left, "moved" when the page showed another number of points, "too_few" when there are not as many to take.
 */
export async function correctPoints(
  tx: Tx,
  actor: Actor,
  { customerId, seen, points, note }: Correction,
  now: Date,
): Promise<Result<{ available: number }, "forbidden" | "no_account" | "left" | "moved" | "too_few">> {
  const no = forbid(actor, "customers.write");
  if (no) return no;
  const joined = await joinProgramme(tx, customerId, now);
  if (!joined.ok) return joined;
  const memberId = joined.value;
  const { available } = await lockMember(tx, memberId);
  if (available !== seen) return refusal("moved");
  if (available + points < 0) return refusal("too_few");
  const { loyalty, money } = await readShop(tx);
  const movement: Movement = {
    ...{ memberId, key: `correction:${createId("ptx")}`, note, actor: actorKey(actor) },
    kind: "corrected",
    postings:
      points > 0 ? { issued: -points, available: points } : { available: points, taken_back: -points },
    ...(points > 0 ? { expiresAt: creditEnd(loyalty.expiryMonths, money.timeZone, now) } : {}),
  };
  await postPoints(tx, movement, now);
  // The reason stands in the ledger; the log says that there was one.
  const entry = { action: "points.correct", entity: "customer", entityId: customerId, before: { available } };
  await audit(tx, actor, { ...entry, after: { available: available + points } }, now);
  return success({ available: available + points });
}
