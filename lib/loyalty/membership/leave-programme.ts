import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { endAvailable } from "../expiry/end-available";
import { lockMember } from "../ledger/lock-member";
import { joinProgramme } from "./join-programme";

type Wanted = {
  readonly customerId: string;
  /** What the page said would end. */
  readonly seen: number;
};

/**
 * Somebody takes part no longer: what they could spend ends at once, what waits ends as it comes due, nothing more is earned,
 * and they stand on no step. Rewards they took stay theirs. Asked again it changes nothing. Refuses "changed" when the page
 * showed another number of points, "no_account" for a guest.
 */
export async function leaveProgramme(
  tx: Tx,
  { customerId, seen }: Wanted,
  now: Date,
): Promise<Result<void, "changed" | "no_account">> {
  const joined = await joinProgramme(tx, customerId, now);
  if (!joined.ok) return joined.reason === "left" ? success(undefined) : refusal(joined.reason);
  const { id, tier, available, leftAt } = await lockMember(tx, joined.value);
  if (leftAt) return success(undefined);
  if (available !== seen) return refusal("changed");
  const left = await tx.loyaltyMember.update({
    where: { id },
    data: { leftAt: now, tier: null, ...(tier ? { tierSince: now } : {}) },
  });
  await endAvailable(tx, left, now);
  await tx.pointsNotice.deleteMany({ where: { memberId: id, doneAt: null } });
  if (tier) await record(tx, { type: "tier_changed", customerId, data: { tier: null, from: tier } }, now);
  await record(tx, { type: "left_programme", customerId, data: { memberId: id } }, now);
  return success(undefined);
}
