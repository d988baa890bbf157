import type { Tx } from "@/lib/platform/db";
import type { Doubt } from "../types";

const byTrait: Readonly<Record<string, Doubt>> = {
  email: "same_mailbox",
  phone: "same_phone",
  address: "same_household",
};

/**
 * What the friend who ordered has in common with whoever recommended: being the same customer, one mailbox written in two
 * ways, a telephone, a place the parcels go to, a card. Names are left out: many people share one.
 */
export async function readDoubts(
  tx: Tx,
  { linkId, orderId }: { readonly linkId: string; readonly orderId: string },
): Promise<Doubt[]> {
  const rows = await tx.$queryRaw<{ doubt: string }[]>`
    WITH pair AS (
      SELECT l.customer_id AS own, o.customer_id AS friend FROM referral_link l, orders o WHERE l.id = ${linkId} AND o.id = ${orderId}
    )
    SELECT 'same_customer' AS doubt FROM pair WHERE own = friend
    UNION
    SELECT 'same_card' FROM pair JOIN orders mine ON mine.customer_id = pair.own AND pair.own <> pair.friend
      JOIN payment p ON p.order_id = mine.id JOIN payment f ON f.order_id = ${orderId} AND f.card_fingerprint = p.card_fingerprint
    UNION
    SELECT a.kind FROM pair JOIN customer_trait a ON a.customer_id = pair.own AND pair.own <> pair.friend
      JOIN customer_trait b ON b.customer_id = pair.friend AND b.kind = a.kind AND b.value = a.value`;
  const known: readonly string[] = ["same_customer", "same_card"];
  return rows.flatMap(({ doubt }) => {
    const said = byTrait[doubt] ?? (known.includes(doubt) ? (doubt as Doubt) : null);
    return said ? [said] : [];
  });
}
