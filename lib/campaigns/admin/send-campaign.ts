import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { momentOf } from "@/lib/values/local-moment";
import { type Result, refusal } from "@/lib/values/result";
import { findFaults } from "../checks/find-faults";
import { readCheckFacts } from "../checks/read-check-facts";
import { type ScheduleRefusal, scheduleCampaign } from "../sending/schedule-campaign";
import { readCampaign } from "./data";
import type { SendForm } from "./types";

type Refused = ScheduleRefusal | "unmended" | "no_moment";

/**
 * Has a draft sent as it was looked at. Refuses "unmended", with the sentences, while a check says that it cannot be sent like
 * this; the mail domain is not asked again. "no_moment" is a time that cannot be read.
 */
export async function sendCampaign(
  tx: Tx,
  actor: Actor,
  { id, version, timing, at, lettersPerHour }: SendForm,
  now: Date,
): Promise<Result<void, Refused>> {
  const no = forbid(actor, "campaigns.send");
  if (no) return no;
  const campaign = await readCampaign(tx, id);
  if (!campaign) return refusal("not_found");
  if (campaign.state === "draft") {
    const found = findFaults(await readCheckFacts(tx, campaign, null, now));
    const unmended = found.filter(({ level }) => level === "mend");
    if (unmended.length > 0) return refusal("unmended", unmended.map(({ title }) => title).join(" "));
  }
  const { money } = await readShop(tx);
  // A reader's own hour is kept as if their clock were UTC.
  const moment = timing === "now" ? now : momentOf(at, timing === "at" ? money.timeZone : "UTC");
  if (!moment) return refusal("no_moment");
  await tx.campaign.updateMany({ where: { id, version, state: "draft" }, data: { lettersPerHour } });
  const when = timing === "now" ? { timing } : { timing, at: moment };
  return scheduleCampaign(tx, actor, { id, version, when }, now);
}
