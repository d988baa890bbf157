import type { Tx } from "@/lib/platform/db";
import type { Discount } from "./types";

/** The rule behind a code, whatever the case it is typed in; null when there is no such code. */
export async function readDiscount(tx: Tx, code: string): Promise<Discount | null> {
  const { createdAt: _, ...discount } = (await tx.discountCode.findUnique({ where: { code } })) ?? {};
  return "id" in discount ? discount : null;
}
