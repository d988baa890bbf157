import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";

/**
 * Has the worker go on sending a campaign. Of one campaign one job runs at a time; a worker that dies leaves it to the next,
 * however often.
 */
export async function addSenderJob(tx: Tx, campaignId: string, runAt?: Date): Promise<void> {
  const options = { key: `campaign:${campaignId}`, queue: `campaign:${campaignId}`, maxAttempts: 1_000 };
  await addJob(tx, "send-campaign", { campaignId }, { ...options, ...(runAt ? { runAt } : {}) });
}
