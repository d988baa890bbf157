import { addDays } from "date-fns";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { readHeldOut } from "./read-held-out";

/** Purchases count until so many days after a sale. */
const daysAfter = 7;
/** Refunds come later; after that nothing moves any more, and before it is forgotten who was written to. */
const countedDays = 60;

type Due = { saleId: string; from: Date; end: Date };

/** Counts what the letters about sales brought where some were held out of them, and keeps the sums. */
export async function countHeldOut(tx: Tx, now: Date): Promise<void> {
  const { currency } = (await readShop(tx)).money;
  const due = await tx.$queryRaw<Due[]>`
    SELECT s.id AS "saleId", min(w.opens_at) AS "from", least(s.ends_at, s.ended_at) AS "end"
    FROM sale s JOIN sale_window w ON w.sale_id = s.id JOIN sale_mailing m ON m.window_id = w.id
    WHERE s.state = 'scheduled' AND s.holdout_share > 0 AND s.ends_at > ${addDays(now, -countedDays)}
    GROUP BY s.id HAVING bool_or(m.gathered_at IS NOT NULL AND w.kind <> 'invitation') AND NOT bool_or(m.forgotten_at IS NOT NULL)`;
  for (const { saleId, from, end } of due) {
    const figures = await readHeldOut(tx, { saleId, currency, from, until: addDays(end, daysAfter) });
    const counted = { figures, countedAt: now };
    await tx.saleHeldOut.upsert({ where: { saleId }, create: { saleId, ...counted }, update: counted });
  }
}
