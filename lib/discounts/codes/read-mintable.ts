import type { Tx } from "@/lib/platform/db";
import { discountOf } from "../rules/discount-of";
import type { Discount } from "../types";

/** A discount of which a single-use code can be made now; null when it is gone, off, over, used up, or asked for in another way. */
export async function readMintable(tx: Tx, discountId: string, now: Date): Promise<Discount | null> {
  const row = await tx.discount.findFirst({
    where: {
      ...{ id: discountId, active: true, automatic: false, code: null },
      AND: [
        { OR: [{ startsAt: null }, { startsAt: { lte: now } }] },
        { OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
      ],
    },
  });
  if (!row || (row.usageLimit !== null && row.used >= row.usageLimit)) return null;
  return discountOf(row, null);
}
