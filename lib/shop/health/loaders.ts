import { countJobs, listTroubledJobs } from "@/lib/platform/jobs/job-health";
import { workersPresent } from "@/lib/platform/jobs/worker-presence";
import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";

/** The queue: how it stands, what is in trouble, and how many workers take from it. */
export const getQueueHealth = staffLoader("settings.read", async ({ tx, actor }) => {
  const [counts, troubled, workers] = await Promise.all([
    countJobs(tx),
    listTroubledJobs(tx),
    workersPresent(tx),
  ]);
  return { counts, troubled, workers, editable: permits(actor, "settings.write") };
});
