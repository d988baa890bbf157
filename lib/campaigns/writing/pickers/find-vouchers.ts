import type { Tx } from "@/lib/platform/db";
import type { VoucherLook } from "../types";
import { readLooks } from "./read-looks";

/** Discounts that a letter can name: in force or to come, with one code for everybody or none at all. */
export async function findVouchers(tx: Tx, text: string, now: Date): Promise<readonly VoucherLook[]> {
  const contains = { contains: text, mode: "insensitive" as const };
  const rows = await tx.discount.findMany({
    where: {
      active: true,
      AND: [
        { OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
        { OR: [{ automatic: true }, { code: { not: null } }] },
        ...(text ? [{ OR: [{ title: contains }, { code: contains }] }] : []),
      ],
    },
    orderBy: { id: "desc" },
    take: 20,
    select: { id: true },
  });
  const vouchers = rows.map(({ id }) => id);
  return (await readLooks(tx, { media: [], products: [], vouchers }, now)).vouchers;
}
