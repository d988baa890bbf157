import type { Tx } from "@/lib/platform/db";
import { mergeRefusal } from "./merge-refusal";
import type { MergePreview, MergeSide } from "./types";

async function readSide(tx: Tx, id: string): Promise<MergeSide | null> {
  const customer = await tx.customer.findUnique({
    where: { id },
    include: { saved: { include: { _count: true } }, _count: { select: { addresses: true, notes: true } } },
  });
  if (!customer) return null;
  const { version, name, email, phone, tags, newsletter, _count: counts } = customer;
  return {
    ...{
      id,
      version,
      name,
      email,
      phone,
      tags,
      newsletter,
      addresses: counts.addresses,
      notes: counts.notes,
    },
    hasAccount: customer.userId !== null,
    orders: customer.orderCount,
    spent: Number(customer.spent),
    saved: customer.saved?._count.products ?? 0,
  };
}

/** What would become of two customers; null when one of them is not there. */
export async function readMergePreview(
  tx: Tx,
  keepId: string,
  otherId: string,
): Promise<MergePreview | null> {
  if (keepId === otherId) return null;
  const [keep, other] = await Promise.all([readSide(tx, keepId), readSide(tx, otherId)]);
  return keep && other ? { keep, other, refusal: mergeRefusal(keep, other) } : null;
}
