import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";

/** Remembers the discount code typed for an open basket, or forgets it with null. Whether it counts is for the quote to say. */
export async function setCode(
  tx: Tx,
  { basketId, code }: { basketId: string; code: string | null },
  now: Date,
): Promise<Result<void, "no_basket">> {
  const { count } = await tx.basket.updateMany({
    where: { id: basketId, state: "open" },
    data: { discountCode: code, updatedAt: now },
  });
  return count === 1 ? success(undefined) : refusal("no_basket");
}
