import type { Db } from "@/lib/platform/db";
import { refreshScores } from "../scores/refresh-scores";
import { followChanges } from "./follow-changes";
import { sweepSegment } from "./sweep-segment";

const dayMs = 24 * 60 * 60 * 1000;
const patience = { maxWait: 15_000, timeout: 120_000 };

/**
 * Keeps memberships true: first those whose figures changed, then whole segments whose rule is new or that nobody looked at
 * for a day. Each batch is a transaction of its own; killed at any moment, nothing is done twice and the next run goes on.
 * @param most batches in one run, so that it ends; what is left is the next run's
 */
export async function followSegments(db: Db, now: Date, most = 300, batch = 10_000): Promise<void> {
  const scores = await db.buyerScores.findUnique({ where: { id: "shop" } });
  if (!scores || scores.at.getTime() <= now.getTime() - dayMs)
    await db.$transaction((tx) => refreshScores(tx, now), patience);
  let left = most;
  while (left > 0 && (await db.$transaction((tx) => followChanges(tx, now, batch), patience)) > 0) left -= 1;
  while (left > 0 && (await db.$transaction((tx) => sweepSegment(tx, now, batch), patience))) left -= 1;
}
