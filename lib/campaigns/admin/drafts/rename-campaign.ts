import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

/** Calls a campaign something else. Readers never see its name, so an approval holds. */
export async function renameCampaign(
  tx: Tx,
  actor: Actor,
  { id, name }: { readonly id: string; readonly name: string },
  now: Date,
): Promise<Result<{ name: string }, "forbidden" | "not_found">> {
  const no = forbid(actor, "campaigns.write");
  if (no) return no;
  const found = await tx.campaign.findUnique({ where: { id }, select: { name: true } });
  if (!found) return refusal("not_found");
  await tx.campaign.update({ where: { id }, data: { name, updatedAt: now } });
  await audit(
    tx,
    actor,
    {
      ...{ action: "campaign.rename", entity: "campaign", entityId: id },
      ...{ before: { name: found.name }, after: { name } },
    },
    now,
  );
  return success({ name });
}
