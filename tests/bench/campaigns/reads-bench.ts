import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countAudience } from "@/lib/campaigns/audience/count-audience";
import { countCampaigns } from "@/lib/campaigns/report/count-campaigns";
import { readKeptReport } from "@/lib/campaigns/report/read-kept-report";
import { readProgress } from "@/lib/campaigns/report/read-progress";
import { readReport } from "@/lib/campaigns/report/read-report";
import { db } from "@/lib/platform/db";
import { reader } from "@/lib/platform/reader";
import { transact } from "@/lib/platform/transact";
import { type Times, timeEach } from "../admin/time-each";
import { machineNow } from "../report";
import { fillFrom } from "./fill-from";

const goalMs = 1_000;
const id = "camp_0bench2";

/**
 * `npm run bench -- campaigns --reads [--recipients 1000000] [--data DIR]`: what the pages of a campaign ask once it has been sent to so
 * many: its report, how far it is, what the worker counts for the list, and who a next one would go to.
 */
export async function readsBench(url: string, directory: string, recipients: number): Promise<void> {
  const machine = machineNow();
  const filled = join(directory, "filled");
  if (!existsSync(filled)) {
    console.log(`Filling in ${recipients} readers, two campaigns to them, and their orders …`);
    await fillFrom(url, "fill-readers.sql", recipients);
    await fillFrom(url, "fill-campaigns.sql", recipients);
    writeFileSync(filled, "");
  }
  const now = () => new Date();
  const times: Times[] = [
    await timeEach("report, counted anew", 5, async () => void (await readReport(reader(), id, now()))),
    await timeEach("figures of both, by the worker", 3, async () => {
      await db().campaignFigures.deleteMany();
      await countCampaigns(db(), now());
    }),
    await timeEach("report, for the page", 20, async () => void (await readKeptReport(reader(), id, now()))),
    await timeEach("progress", 20, async () => void (await readProgress(reader(), id, now()))),
    await timeEach("who a next one would go to", 10, async () => {
      await transact((tx) => countAudience(tx, { topic: "newsletter", segmentId: null }, now()));
    }),
  ];
  console.log(
    `\n${recipients} readers; ${machine.cores} cores (${machine.model}), load before ${machine.loadBefore}. Goal: the report under ${goalMs} ms.`,
  );
  console.table(times);
  mkdirSync("bench-results", { recursive: true });
  const at = new Date().toISOString();
  const path = join("bench-results", `${at.replaceAll(":", "-")}-campaign-reads-${recipients}.json`);
  writeFileSync(path, `${JSON.stringify({ at, machine, recipients, times }, null, 2)}\n`);
  console.log(`Written to ${path}.`);
}
