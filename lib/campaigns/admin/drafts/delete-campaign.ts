import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

/** Deletes a draft with its versions and notes. What was sent stays: readers have it, and its links lead somewhere. */
export async function deleteCampaign(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<{ id: string }, "forbidden" | "not_found" | "not_draft">> {
  const no = forbid(actor, "campaigns.write");
  if (no) return no;
  const found = await tx.campaign.findUnique({ where: { id }, select: { name: true } });
  if (!found) return refusal("not_found");
  const { count } = await tx.campaign.deleteMany({ where: { id, state: "draft" } });
  if (count === 0) return refusal("not_draft");
  await audit(
    tx,
    actor,
    {
      action: "campaign.delete",
      entity: "campaign",
      entityId: id,
      before: { name: found.name },
      after: null,
    },
    now,
  );
  return success({ id });
}
