import type { BasketQuote } from "@/lib/basket/types";
import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";

/** Notes that somebody began to check out, once a basket and day: coming back to the page is not beginning again. */
export async function beginCheckout(tx: Tx, quote: BasketQuote, now: Date): Promise<void> {
  const { basketId, total, currency, count: pieces } = quote;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`began_checkout:${basketId}`}, 0))`;
  const since = new Date(now.getTime() - 24 * 60 * 60_000);
  const before = await tx.journalEntry.findFirst({
    where: { basketId, type: "began_checkout", at: { gt: since } },
    select: { id: true },
  });
  if (!before) await record(tx, { type: "began_checkout", basketId, data: { total, currency, pieces } }, now);
}
