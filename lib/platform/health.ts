import { db } from "./db";
import { workersPresent } from "./jobs/worker-presence";
import { log } from "./log";

export type Health = {
  ok: boolean;
  database: "up" | "down";
  worker: "up" | "down" | "unknown";
  mail: "up" | "late" | "unknown";
};

/** A letter that should have left this long ago (minutes) means that mail does not get out. */
const lateAfter = 15;

/** The state of what the shop cannot do without. Never throws: a database that is away is an answer. */
export async function shopHealth(now: Date): Promise<Health> {
  try {
    const workers = await workersPresent(db());
    const late = await db().outboxLetter.count({
      where: { state: "waiting", sendAfter: { lt: new Date(now.getTime() - lateAfter * 60_000) } },
      take: 1,
    });
    const worker = workers > 0 ? "up" : "down";
    const mail = late === 0 ? "up" : "late";
    return { ok: worker === "up" && mail === "up", database: "up", worker, mail };
  } catch (error) {
    log.error({ reason: error instanceof Error ? error.message : String(error) }, "health could not be read");
    return { ok: false, database: "down", worker: "unknown", mail: "unknown" };
  }
}
