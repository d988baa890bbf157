import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { addCode } from "./add-code";

type Kept = { readonly basketId: string | null; readonly code: string; readonly currency: string };

/** Puts a discount code into a visitor's basket, which is begun for it when there is none. Answers the basket's id. */
export async function keepCode(tx: Tx, { basketId, code, currency }: Kept, now: Date): Promise<string> {
  // A basket that takes no more codes keeps those it has: the page names this one to be typed later.
  const kept = basketId ? await addCode(tx, { basketId, code }, now) : null;
  if (basketId && (!kept || kept.ok || kept.reason === "too_many_codes")) return basketId;
  const id = createId("bask");
  await tx.basket.create({
    data: { id, currency, discountCodes: [code], createdAt: now, updatedAt: now },
  });
  return id;
}
