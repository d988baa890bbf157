import type { Tx } from "@/lib/platform/db";
import type { Actor } from "@/lib/staff/types";
import { addSenderJob } from "./add-sender-job";
import { moveCampaign } from "./move-campaign";
import { startsAt } from "./starts-at";

const worker: Actor = { kind: "system", name: "worker" };

/** Begins campaigns whose time has come, and sees to it that those under way have a worker's job. */
export async function startDue(tx: Tx, now: Date): Promise<void> {
  const scheduled = await tx.campaign.findMany({
    where: { state: "scheduled" },
    select: { id: true, timing: true, sendAt: true },
  });
  for (const { id, timing, sendAt } of scheduled) {
    if (sendAt && startsAt(timing, sendAt) > now) continue;
    await moveCampaign(
      tx,
      worker,
      { id, to: "sending", action: "campaign.start", with: { startedAt: now } },
      now,
    );
  }
  const going = await tx.campaign.findMany({ where: { state: "sending" }, select: { id: true } });
  for (const { id } of going) await addSenderJob(tx, id);
}
