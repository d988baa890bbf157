import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { audit } from "../audit";
import { forbid } from "../forbid";
import type { Actor } from "../types";

type No = "forbidden" | "second_factor_needed" | "not_found";

/** Takes an invitation back: its address works no more, also when the letter is still on its way. */
export async function takeBackInvitation(
  tx: Tx,
  actor: Actor,
  { staffId }: { staffId: string },
  now: Date,
): Promise<Result<void, No>> {
  const no = forbid(actor, "staff.write");
  if (no) return no;
  const { count } = await tx.staffMember.updateMany({
    where: { id: staffId, state: "invited" },
    data: { state: "ended", endedAt: now, inviteDigest: null, inviteExpiresAt: null },
  });
  if (count === 0) return refusal("not_found");
  const change = { action: "staff.take_back_invitation", entity: "staff", entityId: staffId };
  await audit(tx, actor, { ...change, before: { state: "invited" }, after: { state: "ended" } }, now);
  return success(undefined);
}
