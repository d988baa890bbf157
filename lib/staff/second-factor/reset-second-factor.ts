import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { audit } from "../audit";
import { forbid } from "../forbid";
import type { Actor } from "../types";
import { noFactor } from "./no-factor";

/**
 * Takes the second factors of a member who lost theirs: app, recovery codes and passkeys. All their browsers are signed
 * out, so that whoever has them gains nothing.
 */
export async function resetSecondFactor(
  tx: Tx,
  actor: Actor,
  { staffId }: { staffId: string },
  now: Date,
): Promise<Result<void, "forbidden" | "second_factor_needed" | "not_found">> {
  const no = forbid(actor, "staff.write");
  if (no) return no;
  const member = await tx.staffMember.findUnique({ where: { id: staffId } });
  if (!member?.userId) return refusal("not_found");
  const passkeys = await tx.passkey.deleteMany({ where: { userId: member.userId } });
  await tx.staffMember.update({ where: { id: staffId }, data: noFactor });
  await tx.session.deleteMany({ where: { userId: member.userId } });
  const before = { app: member.totpConfirmedAt !== null, passkeys: passkeys.count };
  const change = { action: "staff.reset_second_factor", entity: "staff", entityId: staffId };
  await audit(tx, actor, { ...change, before, after: { app: false, passkeys: 0 } }, now);
  return success(undefined);
}
