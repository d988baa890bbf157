import { addCode } from "@/lib/basket/codes/add-code";
import { addLine } from "@/lib/basket/lines/add-line";
import type { BasketLimits } from "@/lib/basket/types";
import { readPromises } from "@/lib/early-access/offers/read-promises";
import type { Asker } from "@/lib/early-access/offers/types";
import type { Tx } from "@/lib/platform/db";
import { leftItemsSchema } from "../schema";
import { endSeries } from "../series/end-series";
import type { Restorable } from "./data";

type PutBack = {
  readonly left: Restorable;
  /** The letter whose link was used. */
  readonly number: number;
  /** The visitor's own basket, if they have begun one. */
  readonly basketId: string | null;
  readonly currency: string;
  readonly limits: BasketLimits;
  /** Whose prices before a sale's opening are kept with what is put in. */
  readonly asker: Asker;
};

/**
 * Puts what lay in a basket that was left into the visitor's own, which is begun when there is none. What lies there already
 * is not doubled: only what is missing is added, as far as stock and limits go. The basket that was left stays as it is: who
 * has the letter gets its things and not its owner's checkout. The letters end with it.
 * @returns the basket it is in now, and how many pieces came in; no basket when nothing could be put anywhere
 */
export async function putBack(
  tx: Tx,
  { left, number, basketId, currency, limits, asker }: PutBack,
  now: Date,
): Promise<{ basketId: string | null; pieces: number }> {
  const [open] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM basket WHERE id = ${basketId} AND state = 'open' FOR UPDATE`;
  let target = open?.id ?? null;
  const there = await tx.basketLine.findMany({ where: { basketId: target ?? "" } });
  const items = leftItemsSchema.parse(left.items);
  const ids = items.map(({ variantId }) => variantId);
  const promises = await readPromises(tx, ids, asker, now);
  let pieces = 0;
  for (const { variantId, quantity } of items) {
    const missing = quantity - (there.find((line) => line.variantId === variantId)?.quantity ?? 0);
    if (missing <= 0) continue;
    const promise = promises.get(variantId) ?? null;
    const wanted = { basketId: target, variantId, quantity: missing, currency, limits, promise };
    const added = await addLine(tx, wanted, now);
    if (!added.ok) continue;
    target = added.value.basketId;
    pieces += added.value.added;
  }
  if (target && left.code) await addCode(tx, { basketId: target, code: left.code }, now);
  await tx.leftBasket.updateMany({ where: { id: left.id, returnedBy: null }, data: { returnedBy: number } });
  await tx.leftBasket.updateMany({ where: { id: left.id, returnedAt: null }, data: { returnedAt: now } });
  if (target && target !== left.basketId)
    await tx.leftBasket.update({ where: { id: left.id }, data: { restoredInto: target } });
  await endSeries(tx, left.id, "returned", now);
  return { basketId: target, pieces };
}
