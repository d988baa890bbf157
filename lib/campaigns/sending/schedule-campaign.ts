import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import { readShop } from "@/lib/shop/data";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { moveCampaign } from "./move-campaign";
import { startsAt } from "./starts-at";
import type { SendTime } from "./types";

type Wanted = {
  readonly id: string;
  /** As it was looked at: what goes out is what was seen. */
  readonly version: number;
  readonly when: SendTime;
};
export type ScheduleRefusal =
  | "forbidden"
  | "not_found"
  | "wrong_state"
  | "changed_meanwhile"
  | "unfinished"
  | "not_approved"
  | "too_late";

/**
 * Has a draft sent: at once, at a time, or at the reader's own hour. Refuses "unfinished" when a wording that is to be sent
 * has no subject, or a trial no second wording; "not_approved" when the shop wants a second person's yes to this version;
 * "too_late" when the time is past, of the reader's hour when it is past for the readers furthest east.
 */
export async function scheduleCampaign(
  tx: Tx,
  actor: Actor,
  { id, version, when }: Wanted,
  now: Date,
): Promise<Result<void, ScheduleRefusal>> {
  const no = forbid(actor, "campaigns.send");
  if (no) return no;
  const campaign = await tx.campaign.findUnique({ where: { id }, include: { wordings: true } });
  if (!campaign) return refusal("not_found");
  if (campaign.state !== "draft") return refusal("wrong_state");
  const needed = campaign.trialShare === null ? ["a"] : ["a", "b"];
  const written = campaign.wordings.filter(({ subject }) => subject.trim() !== "");
  if (!needed.every((variant) => written.some((wording) => wording.variant === variant)))
    return refusal("unfinished");
  const { newsletter } = await readShop(tx);
  if (newsletter.approval && campaign.approvedVersion !== version) return refusal("not_approved");
  const sendAt = when.timing === "now" ? now : when.at;
  if (when.timing !== "now" && startsAt(when.timing, sendAt) < now) return refusal("too_late");
  const moved = await moveCampaign(
    tx,
    actor,
    {
      ...{ id, version, to: "scheduled", action: "campaign.schedule" },
      with: { timing: when.timing, sendAt },
    },
    now,
  );
  if (!moved.ok) return refusal("changed_meanwhile");
  if (when.timing === "now") await addJob(tx, "start-campaigns", {}, { key: "start-campaigns-now" });
  return success(undefined);
}
