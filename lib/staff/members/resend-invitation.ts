import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { audit } from "../audit";
import { forbid } from "../forbid";
import type { Actor } from "../types";
import { newInvitation } from "./new-invitation";

type No = "forbidden" | "second_factor_needed" | "not_found";

/** Writes an invitation once more, for another week. The address in the older letter works no more. */
export async function resendInvitation(
  tx: Tx,
  actor: Actor,
  { staffId }: { staffId: string },
  now: Date,
): Promise<Result<void, No>> {
  const no = forbid(actor, "staff.write");
  if (no) return no;
  const { invitationId, columns } = newInvitation(now);
  const { count } = await tx.staffMember.updateMany({
    where: { id: staffId, state: "invited" },
    data: columns,
  });
  if (count === 0) return refusal("not_found");
  await record(
    tx,
    {
      type: "staff_invited",
      data: { staffId, invitationId, by: actor.kind === "staff" ? actor.staffId : null },
    },
    now,
  );
  const change = { action: "staff.invite_again", entity: "staff", entityId: staffId };
  await audit(
    tx,
    actor,
    { ...change, before: null, after: { until: columns.inviteExpiresAt.toISOString() } },
    now,
  );
  return success(undefined);
}
