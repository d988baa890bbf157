import type { z } from "zod";
import { readVariantsForSale } from "@/lib/catalogue/data";
import type { Tx } from "@/lib/platform/db";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { readDraft } from "./data";
import { draftBasket } from "./draft-basket";
import type { saveDraftSchema } from "./schema";
import type { Draft } from "./types";

/**
 * Keeps a draft as it was typed and says what it comes to. Refuses "changed_meanwhile" when somebody else saved it since it
 * was opened, and when it has become an order.
 */
export async function saveDraft(
  tx: Tx,
  actor: Actor,
  { draftId, version, content }: z.output<typeof saveDraftSchema>,
  now: Date,
): Promise<Result<Draft, "forbidden" | "not_found" | "changed_meanwhile">> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const saved = await tx.draftOrder.updateMany({
    where: { id: draftId, version, orderId: null },
    data: { content, version: { increment: 1 } },
  });
  if (saved.count === 0) return refusal("changed_meanwhile");
  const basketId = draftBasket(draftId);
  const pieces = new Map<string, number>();
  for (const { variantId, quantity } of content.lines)
    pieces.set(variantId, (pieces.get(variantId) ?? 0) + quantity);
  const variants = await readVariantsForSale(tx, [...pieces.keys()], now);
  await tx.basketLine.deleteMany({ where: { basketId } });
  await tx.basketLine.createMany({
    data: [...pieces].flatMap(([variantId, quantity], index) => {
      const variant = variants.get(variantId);
      // The moment keeps the order in which they were added.
      const addedAt = new Date(now.getTime() + index);
      return variant
        ? [{ id: createId("line"), basketId, variantId, quantity, seenUnitPrice: variant.price, addedAt }]
        : [];
    }),
  });
  const draft = await readDraft(tx, draftId, now);
  return draft ? success(draft) : refusal("not_found");
}
