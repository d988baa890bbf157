import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { audit } from "../audit";
import type { Member } from "../member-action";
import { noFactor } from "./no-factor";

/** Takes a member's own authenticator app and recovery codes away. Asks for a second factor that was shown lately. */
export async function removeApp(
  tx: Tx,
  { actor }: Member,
  now: Date,
): Promise<Result<void, "second_factor_needed">> {
  if (actor.stale) return refusal("second_factor_needed");
  await tx.staffMember.update({ where: { id: actor.staffId }, data: noFactor });
  const change = { action: "staff.remove_app", entity: "staff", entityId: actor.staffId };
  await audit(tx, actor, { ...change, before: { app: true }, after: { app: false } }, now);
  return success(undefined);
}
