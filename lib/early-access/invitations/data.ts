import type { Tx } from "@/lib/platform/db";
import { admitted } from "../offers/read-sale-offers";
import type { Asker } from "../offers/types";
import { standingOf } from "../standing-of";
import type { SaleStanding } from "../types";

export type Invitation = {
  readonly id: string;
  readonly saleName: string;
  /** "scheduled" until its own window has begun, even if another one's has. */
  readonly standing: SaleStanding;
  readonly windowOpensAt: Date;
  readonly opensAt: Date | null;
  readonly endsAt: Date | null;
};

/** What an invitation is to, and whether it can be used; null when there is none any more, or its sale is a draft again. */
export async function readInvitation(tx: Tx, id: string, now: Date): Promise<Invitation | null> {
  const row = await tx.saleInvitation.findUnique({
    where: { id },
    select: { id: true, window: { select: { opensAt: true, sale: true } } },
  });
  if (!row) return null;
  const { sale, opensAt: windowOpensAt } = row.window;
  const standing = standingOf({ ...sale, windows: [{ opensAt: windowOpensAt }] }, now);
  if (standing === "draft") return null;
  const { name: saleName, opensAt, endsAt } = sale;
  return { id, saleName, standing, windowOpensAt, opensAt, endsAt };
}

/** The products that are cheaper for the asker now, before a sale opens for everybody; the best sold first. */
export async function readEarlyProducts(tx: Tx, asker: Asker, now: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM product p WHERE p.status = 'active' AND p.published_at <= ${now} AND p.id IN (
      SELECT v.product_id FROM price_period e JOIN variant v ON v.id = e.variant_id
      WHERE e."from" > ${now} AND e.price < price_in_force(v.id, v.price, ${now})
        AND EXISTS (SELECT FROM sale_window w WHERE w.sale_id = e.sale_id AND ${admitted(asker, now)}))
    ORDER BY p.popularity DESC, p.id LIMIT 60`;
  return rows.map(({ id }) => id);
}
