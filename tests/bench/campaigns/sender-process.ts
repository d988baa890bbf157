import { sendCampaign } from "@/lib/campaigns/sender/send-campaign";
import { db } from "@/lib/platform/db";

// The worker's part of it alone: sends one campaign to its end, run after run, and says what it took.
const id = String(process.argv[2]);
const began = performance.now();
let runs = 0;
for (;;) {
  const { state } = await db().campaign.findUniqueOrThrow({ where: { id } });
  if (state !== "sending") break;
  await sendCampaign(db(), id);
  runs += 1;
}
const seconds = (performance.now() - began) / 1000;
process.send?.({ seconds, runs, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) });
await db().$disconnect();
process.exit(0);
