import { readProgress } from "@/lib/campaigns/report/read-progress";
import { staffRoute } from "@/lib/staff/staff-route";

/** How far the sending of a campaign is, for the page that shows it. */
export const GET = staffRoute<{ id: string }>("campaigns.read", async ({ tx, params, now }) => {
  const progress = await readProgress(tx, params.id, now);
  return progress
    ? Response.json(progress)
    : Response.json({ ok: false, reason: "not_found" }, { status: 404 });
});
