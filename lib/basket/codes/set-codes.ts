import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";

/** Remembers the discount codes of an open basket, and no others. Whether they count is for the quote to say. */
export async function setCodes(
  tx: Tx,
  { basketId, codes }: { basketId: string; codes: readonly string[] },
  now: Date,
): Promise<Result<void, "no_basket">> {
  const { count } = await tx.basket.updateMany({
    where: { id: basketId, state: "open" },
    data: { discountCodes: [...codes], updatedAt: now },
  });
  return count === 1 ? success(undefined) : refusal("no_basket");
}
