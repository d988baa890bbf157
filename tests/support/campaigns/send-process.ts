import { sendCampaign } from "@/lib/campaigns/sender/send-campaign";
import { db } from "@/lib/platform/db";

// A process that sends a campaign until it is killed or done: for tests that kill it.
const id = String(process.argv[2]);
await db().$queryRaw`SELECT 1`;
process.send?.("ready");
while ((await db().campaign.count({ where: { id, state: "sending" } })) > 0)
  await sendCampaign(db(), id, 2_000);
process.exit(0);
