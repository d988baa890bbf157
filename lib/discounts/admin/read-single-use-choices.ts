import type { Tx } from "@/lib/platform/db";
import { nameOf } from "../name-of";

/** The discounts of which single codes can be given, the newest first, as a list to choose from. */
export async function readSingleUseChoices(
  tx: Tx,
  now: Date,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const discounts = await tx.discount.findMany({
    where: { automatic: false, code: null, OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
    orderBy: { createdAt: "desc" },
    select: { id: true, title: true, code: true, active: true },
  });
  return discounts.map((one) => ({
    id: one.id,
    name: one.active ? nameOf(one) : `${nameOf(one)} (switched off)`,
  }));
}
