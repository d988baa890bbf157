import { readFileSync } from "node:fs";
Object.assign(process.env, JSON.parse(readFileSync("/tmp/campaign-pages-data/running.json", "utf8")).env);
const { db } = await import("./lib/platform/db.ts");
const { readReport } = await import("./lib/campaigns/report/read-report.ts");
const { readPeople } = await import("./lib/campaigns/report/read-people.ts");
const { readBought } = await import("./lib/campaigns/report/read-bought.ts");
const { readHoldout } = await import("./lib/campaigns/report/read-holdout.ts");
const { readProgress } = await import("./lib/campaigns/report/read-progress.ts");
const { countCampaigns } = await import("./lib/campaigns/report/count-campaigns.ts");
const now = new Date();
const c = await db().campaign.findUniqueOrThrow({ where: { id: "camp_perf" } });
const time = async (name: string, work: () => Promise<unknown>) => { const at = performance.now(); const got = await work(); console.log(name, Math.round(performance.now() - at), "ms", JSON.stringify(got)?.slice(0, 160)); };
for (let i = 0; i < 2; i++) {
  await time("people", () => readPeople(db(), "camp_perf"));
  await time("bought", async () => [...(await readBought(db(), "camp_perf"))]);
  await time("holdout", () => readHoldout(db(), { id: c.id, startedAt: c.startedAt!, finishedAt: c.finishedAt }, now));
  await time("progress", () => readProgress(db(), "camp_perf", now));
  await time("report", async () => Boolean(await readReport(db(), "camp_perf", now)));
  await time("count", () => countCampaigns(db(), now));
}
process.exit(0);
