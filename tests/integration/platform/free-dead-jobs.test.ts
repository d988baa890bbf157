import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { addJob } from "@/lib/platform/jobs/queue";
import { announceWorker, workersPresent } from "@/lib/platform/jobs/worker-presence";

// Far above what is needed: a busy machine must not look like a fault.
const patience = { timeout: 20_000 };

async function jobHeldBy(pool: string, seconds: number): Promise<void> {
  await addJob(db(), "say", {}, { key: pool });
  await db().$executeRaw`
    UPDATE graphile_worker._private_jobs SET locked_by = ${pool}, locked_at = now() - ${seconds} * interval '1 second'
    WHERE key = ${pool}`;
}

const held = async () => {
  const rows = await db().$queryRaw<{ key: string }[]>`
    SELECT key FROM graphile_worker.jobs WHERE locked_by IS NOT NULL ORDER BY key`;
  return rows.map((row) => row.key);
};

test("a worker frees what dead ones held, and leaves alone what living and beginning ones hold", async () => {
  const leaveOther = announceWorker(env().DATABASE_URL, "pool-living");
  await expect.poll(() => workersPresent(db()), patience).toBe(1);
  await jobHeldBy("pool-dead", 60);
  await jobHeldBy("pool-living", 60);
  await jobHeldBy("pool-own", 60);
  await jobHeldBy("pool-beginning", 0);
  const leave = announceWorker(env().DATABASE_URL, "pool-own");
  await expect.poll(held, patience).toEqual(["pool-beginning", "pool-living", "pool-own"]);
  expect(await workersPresent(db())).toBe(2);

  await leaveOther();
  await expect.poll(held, patience).toEqual(["pool-own"]);
  await leave();
  await expect.poll(() => workersPresent(db()), patience).toBe(0);
});
