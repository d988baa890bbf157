import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { leftLimits } from "../left/left-limits";
import { type LeftForLetter, writeLetter } from "../letter/write-letter";
import { endSeries } from "./end-series";
import { nextTime } from "./next-time";
import { readStanding } from "./standing";

type Due = LeftForLetter & { nextLetter: number; touchedAt: Date };

const hourMs = 60 * 60 * 1000;

/**
 * Takes one step of one series that is due: writes its letter, or ends it because its owner bought, came back or changed the
 * basket, a thing in it is gone, or they do not want letters any more. One transaction a step and a key a letter: killed at
 * any moment, the next run goes on where this one was, and two workers never take the same step.
 * @returns whether there was one to take
 */
export async function stepSeries(tx: Tx, now: Date): Promise<boolean> {
  const { recovery } = await readShop(tx);
  if (!recovery.on) return false;
  const [due] = await tx.$queryRaw<Due[]>`
    SELECT id, basket_id AS "basketId", customer_id AS "customerId", email::text, items, next_letter AS "nextLetter",
      touched_at AS "touchedAt"
    FROM left_basket WHERE next_at <= ${now} ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  if (!due) return false;
  const { id, nextLetter: number } = due;
  const after = recovery.afterHours[number - 1];
  const standing = await readStanding(tx, id);
  if (standing.bought) await endSeries(tx, id, "bought", now);
  else if (standing.changed) await endSeries(tx, id, "changed", now);
  else if (after === undefined) await endSeries(tx, id, "finished", now);
  else if (isLate(due, after, now)) await endSeries(tx, id, "too_late", now);
  else if (standing.paying) await wait(tx, id, inAnHour(now));
  else await write(tx, due, recovery.afterHours, now);
  return true;
}

async function write(tx: Tx, due: Due, afterHours: readonly number[], now: Date): Promise<void> {
  const { id, nextLetter: number, touchedAt } = due;
  const written = await writeLetter(tx, due, number, now);
  if (!written.ok) {
    const { reason, detail } = written;
    if (reason === "later" || reason === "capped") await wait(tx, id, detail ?? inAnHour(now));
    else await endSeries(tx, id, reason, now);
    return;
  }
  const next = nextTime(afterHours, number, { touchedAt, writtenAt: now });
  if (next) await tx.leftBasket.update({ where: { id }, data: { nextLetter: number + 1, nextAt: next } });
  else await endSeries(tx, id, "finished", now);
}

const inAnHour = (now: Date) => new Date(now.getTime() + hourMs);

/** Nothing now: a bank is asked, it is night, or its reader has had enough letters today or this week. */
async function wait(tx: Tx, id: string, until: Date): Promise<void> {
  await tx.leftBasket.update({ where: { id }, data: { nextAt: until } });
}

/** Whoever said yes late gets their letters late too; what waited longer than that is not news any more. */
function isLate({ touchedAt }: Due, after: number, now: Date): boolean {
  return now.getTime() - touchedAt.getTime() > (after + leftLimits.lateHours) * hourMs;
}
