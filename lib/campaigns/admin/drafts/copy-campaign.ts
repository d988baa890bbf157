import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { memberOf } from "../../writing/member-of";
import { readCampaign } from "../data";

/** Makes a new draft that says the same to the same people; when it goes out, and whether it was approved, is its own. */
export async function copyCampaign(
  tx: Tx,
  actor: Actor,
  { id: from }: { readonly id: string },
  now: Date,
): Promise<Result<{ id: string }, "forbidden" | "not_found">> {
  const no = forbid(actor, "campaigns.write");
  if (no) return no;
  const found = await readCampaign(tx, from);
  if (!found) return refusal("not_found");
  const { topic, holdoutShare, trialShare, trialHours, trialRule, lettersPerHour } = found;
  // A deleted ready-made segment stays as a row; a new letter does not begin with it.
  const segment = await tx.segment.count({ where: { id: found.segmentId ?? "", hiddenAt: null } });
  const [id, by, name] = [createId("camp"), memberOf(actor), `${found.name}, copy`.slice(0, 120)];
  await tx.campaign.create({
    data: {
      ...{ id, name, topic, holdoutShare, trialShare, trialHours, trialRule, lettersPerHour },
      segmentId: segment > 0 ? found.segmentId : null,
      ...{ createdById: by, changedById: by, createdAt: now, updatedAt: now },
      wordings: {
        create: found.wordings.map(({ variant, subject, preheader, content }) => ({
          ...{ variant, subject, preheader, content: content ?? {} },
        })),
      },
    },
  });
  await audit(
    tx,
    actor,
    { action: "campaign.copy", entity: "campaign", entityId: id, before: null, after: { name, from } },
    now,
  );
  return success({ id });
}
