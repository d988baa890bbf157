import type { BasketQuote } from "@/lib/basket/types";
import type { FactOf, QuietFactType } from "@/lib/journal/types";
import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";

/**
 * Notes that somebody began to check out, once a basket and day: coming back to the page is not beginning again. The basket's
 * row decides between two pages opened at once. One statement, and not `record`, which needs a transaction around both.
 */
export async function beginCheckout(tx: Tx, quote: BasketQuote, now: Date): Promise<void> {
  const { basketId, total, currency, count: pieces } = quote;
  const since = new Date(now.getTime() - 24 * 60 * 60_000);
  const type = "began_checkout" satisfies QuietFactType;
  const data: FactOf<typeof type>["data"] = { total, currency, pieces };
  await askKept(
    tx,
    Prisma.sql`
    WITH began AS (UPDATE basket SET checkout_at = ${now}
      WHERE id = ${basketId} AND (checkout_at IS NULL OR checkout_at <= ${since}) RETURNING id)
    INSERT INTO journal_entry (type, at, basket_id, data)
    SELECT ${type}, ${now}, id, ${JSON.stringify(data)}::jsonb FROM began`,
  );
}
