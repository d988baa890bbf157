import type { FactType } from "@/lib/journal/types";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { FlowAbout } from "../plan/types";
import type { HeardFact } from "./types";

type Row = Omit<HeardFact, "key" | "about"> & {
  id: bigint;
  orderId: string | null;
  basketId: string | null;
  productId: string | null;
  variantId: string | null;
  segmentId: string | null;
};

/**
 * Entries of the journal with the person they are about: by the order, the word of consent, the customer or the basket. The
 * address is the one that was used with it, and the customer whoever has that address.
 * @param wanted a condition on a row `j` of the journal
 */
export async function readFacts(tx: Tx, wanted: Prisma.Sql): Promise<HeardFact[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT f.id, f.type, f.at, f."orderId", f."basketId", f."productId", f."variantId", f."segmentId", f.topic, f.because, f."firstOrder",
      f.delivered, coalesce(f.known, k.id, e.customer_id) AS "customerId",
      ARRAY(SELECT DISTINCT ON (email) email::text FROM unnest(ARRAY[f.used, f.own, k.email]) WITH ORDINALITY AS a(email, place)
        WHERE email IS NOT NULL ORDER BY email, place) AS emails
    FROM (
      SELECT j.id, j.type, j.at, j.order_id AS "orderId", j.basket_id AS "basketId", j.product_id AS "productId",
        j.variant_id AS "variantId", j.data->>'segmentId' AS "segmentId", j.data->>'topic' AS topic, j.data->>'because' AS because,
        (j.data->>'firstOrder')::boolean AS "firstOrder", coalesce(o.state = 'delivered', false) AS delivered,
        c.id AS known, c.email AS own, coalesce(o.email, w.email) AS used
      FROM journal_entry j
        LEFT JOIN orders o ON o.id = j.order_id
        LEFT JOIN basket b ON b.id = j.basket_id
        LEFT JOIN consent_entry w ON w.id = (j.data->>'consentEntryId')::bigint
        LEFT JOIN customer c ON c.id = coalesce(j.customer_id, o.customer_id, b.customer_id)
      WHERE ${wanted}) f
      LEFT JOIN customer k ON f.known IS NULL AND k.email = f.used
      LEFT JOIN customer_email e ON f.known IS NULL AND e.email = f.used
    ORDER BY f.id`;
  return rows.map(({ id, orderId, basketId, productId, variantId, segmentId, ...fact }) => ({
    ...fact,
    key: `fact:${id}`,
    about: idsOf({ orderId, basketId, productId, variantId, segmentId }),
  }));
}

function idsOf(ids: Record<keyof FlowAbout, string | null>): FlowAbout {
  return Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== null));
}

/** The facts of these types between two moments. */
export function factsBetween(types: readonly FactType[], from: Date, until: Date): Prisma.Sql {
  return Prisma.sql`j.type = ANY(${[...types]}::text[]) AND j.at >= ${from}::timestamptz AND j.at < ${until}::timestamptz`;
}
