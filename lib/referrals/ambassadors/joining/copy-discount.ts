import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";

type Copied = { readonly discountId: string; readonly code: string };

/**
 * Makes a discount with a code of its own, used as often as its terms allow, on the terms of another; null when the code is taken.
 * Its uses are counted for itself.
 */
export async function copyDiscount(tx: Tx, { discountId, code }: Copied, now: Date): Promise<string | null> {
  const taken = await tx.uniqueCode.count({ where: { code } });
  const terms = await tx.discount.findUnique({ where: { id: discountId } });
  if (taken > 0 || !terms) return null;
  const id = createId("disc");
  const own = { id, code, used: 0, version: 1, createdAt: now, updatedAt: now };
  const { count } = await tx.discount.createMany({ data: [{ ...terms, ...own }], skipDuplicates: true });
  return count > 0 ? id : null;
}
