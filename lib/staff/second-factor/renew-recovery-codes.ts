import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { audit } from "../audit";
import type { Member } from "../member-action";
import { newRecoveryCodes } from "./new-recovery-codes";

/** Ten new recovery codes in the place of what is left of the old ones. Asks for a second factor that was shown lately. */
export async function renewRecoveryCodes(
  tx: Tx,
  { actor }: Member,
  now: Date,
): Promise<Result<{ codes: string[] }, "second_factor_needed">> {
  if (actor.stale) return refusal("second_factor_needed");
  const { codes, digests } = newRecoveryCodes();
  await tx.staffMember.update({ where: { id: actor.staffId }, data: { recoveryDigests: digests } });
  const change = { action: "staff.renew_recovery_codes", entity: "staff", entityId: actor.staffId };
  await audit(tx, actor, { ...change, before: null, after: null }, now);
  return success({ codes });
}
