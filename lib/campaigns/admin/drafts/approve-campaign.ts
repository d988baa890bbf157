import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { memberOf } from "../../writing/member-of";

type Refused = "forbidden" | "not_found" | "not_draft" | "own_work" | "changed_meanwhile";

/**
 * Lets a draft go out as it is at this version. One update settles it against a change at the same moment: either the change
 * comes first and there is nothing to approve, or it comes after and the approval is for the version before it. Refuses
 * "own_work" to whoever changed it last.
 */
export async function approveCampaign(
  tx: Tx,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
  now: Date,
): Promise<Result<{ version: number }, Refused>> {
  const no = forbid(actor, "campaigns.send");
  if (no) return no;
  const by = memberOf(actor);
  const { count } = await tx.campaign.updateMany({
    where: { id, version, state: "draft", changedById: { not: by } },
    data: { approvedById: by, approvedVersion: version, approvedAt: now },
  });
  if (count === 0) {
    const found = await tx.campaign.findUnique({ where: { id } });
    if (!found) return refusal("not_found");
    if (found.state !== "draft") return refusal("not_draft");
    return refusal(found.version === version ? "own_work" : "changed_meanwhile");
  }
  await audit(
    tx,
    actor,
    {
      ...{ action: "campaign.approve", entity: "campaign", entityId: id },
      ...{ before: null, after: { version } },
    },
    now,
  );
  return success({ version });
}
