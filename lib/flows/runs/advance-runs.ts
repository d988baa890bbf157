import type { Db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { endRun } from "./end-run";
import { takeStep } from "./take-step";

/** After so many failures in a row, over about four hours, a run is given up and the flow's page says so. */
const mostFailures = 8;

/**
 * Takes every run that is due as far as it goes now, the one that waits longest first.
 * @param most runs at once; what is left is for the next round
 * @returns how many runs were due, at most `most`
 */
export async function advanceRuns(db: Db, now: Date, most: number): Promise<number> {
  const due = await db.flowRun.findMany({
    where: { endedAt: null, wakeAt: { lte: now } },
    orderBy: { wakeAt: "asc" },
    take: most,
    select: { id: true },
  });
  for (const { id } of due) {
    try {
      while (await db.$transaction((tx) => takeStep(tx, id, now)));
    } catch (error) {
      await noteFailure(db, id, error, now);
    }
  }
  return due.length;
}

/** One run that cannot go on keeps nobody else waiting: it is tried again later, each time after twice as long. */
async function noteFailure(db: Db, runId: string, error: unknown, now: Date): Promise<void> {
  const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  log.error({ runId, error }, "a run of a flow could not go on");
  await db.$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ failures: number }[]>`
      UPDATE flow_run SET failures = failures + 1, last_error = ${lastError},
        wake_at = ${now}::timestamptz + interval '1 minute' * (2 ^ least(failures, 10))
      WHERE id = ${runId} AND ended_at IS NULL RETURNING failures`;
    if (row && row.failures >= mostFailures) await endRun(tx, runId, "failed", now);
  });
}
