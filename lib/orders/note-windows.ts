import { admitted } from "@/lib/early-access/offers/read-sale-offers";
import type { Asker } from "@/lib/early-access/offers/types";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { planKept } from "@/lib/platform/kept-plans";

/**
 * Notes on an order's lines at a price before an opening through which window their buyer has it: the first that lets them in.
 * A price that was promised to somebody who is let in no more stays without.
 */
export async function noteWindows(tx: Tx, orderId: string, asker: Asker, now: Date): Promise<void> {
  await tx.$executeRaw`
    ${Prisma.raw(planKept)}
    UPDATE order_line l SET sale_window_id = (SELECT w.id FROM sale_window w
      WHERE w.sale_id = l.sale_id AND ${admitted(asker, now)} ORDER BY w.opens_at, w.id LIMIT 1)
    WHERE l.order_id = ${orderId} AND l.sale_access = 'members'`;
}
