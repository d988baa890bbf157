import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { memberOf } from "../../writing/member-of";
import { readAudienceForm } from "../data";
import { topicChoices } from "../topic-choices";
import type { AudienceForm } from "../types";

type Refused =
  | "forbidden"
  | "not_found"
  | "not_draft"
  | "unknown_topic"
  | "unknown_segment"
  | "changed_meanwhile";

/**
 * Saves who gets a letter that is still a draft; whether two wordings are tried is decided where it is written. An approval is over with it: it was for the version before. Refuses
 * "changed_meanwhile" with what somebody else saved.
 */
export async function saveAudience(
  tx: Tx,
  actor: Actor,
  form: AudienceForm,
  now: Date,
): Promise<Result<{ version: number }, Refused>> {
  const no = forbid(actor, "campaigns.write");
  if (no) return no;
  const before = await readAudienceForm(tx, form.id);
  if (!before) return refusal("not_found");
  const { newsletter } = await readShop(tx);
  if (!topicChoices(newsletter).some(({ key }) => key === form.topic)) return refusal("unknown_topic");
  const { topic, segmentId, holdout, trial } = form;
  if (segmentId && (await tx.segment.count({ where: { id: segmentId, hiddenAt: null } })) === 0)
    return refusal("unknown_segment");
  const { count } = await tx.campaign.updateMany({
    where: { id: form.id, version: form.version, state: "draft" },
    data: {
      ...{ topic, segmentId, holdoutShare: Math.round(holdout * 10_000) },
      ...(trial
        ? {
            trialShare: Math.round(trial.share * 10_000),
            trialHours: trial.hours,
            trialRule: trial.rule,
          }
        : {}),
      ...{ version: { increment: 1 }, changedById: memberOf(actor), updatedAt: now },
    },
  });
  if (count === 0) {
    const draft = await tx.campaign.count({ where: { id: form.id, state: "draft" } });
    return draft === 0 ? refusal("not_draft") : refusal("changed_meanwhile", meanwhile(form, before));
  }
  const told = (of: AudienceForm) => ({
    ...{ topic: of.topic, segmentId: of.segmentId, holdout: of.holdout, trial: of.trial },
  });
  await audit(
    tx,
    actor,
    {
      ...{ action: "campaign.audience", entity: "campaign", entityId: form.id },
      ...{ before: told(before), after: told(form) },
    },
    now,
  );
  return success({ version: form.version + 1 });
}

function meanwhile(mine: AudienceForm, theirs: AudienceForm) {
  const words = ({ trial }: AudienceForm) =>
    trial ? `${trial.share} % for ${trial.hours} hours, by ${trial.rule}` : "one wording";
  const lines = [
    { label: "Topic", mine: mine.topic, theirs: theirs.topic },
    {
      label: "Readers",
      mine: mine.segmentId ? "your segment" : "everybody",
      theirs: theirs.segmentId ? "another segment" : "everybody",
    },
    { label: "Held out", mine: `${mine.holdout} %`, theirs: `${theirs.holdout} %` },
    { label: "Two wordings", mine: words(mine), theirs: words(theirs) },
  ];
  const { id: _, version, ...values } = theirs;
  return { version, fields: lines.filter((line) => line.mine !== line.theirs), values };
}
