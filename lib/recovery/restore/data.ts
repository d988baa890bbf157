import type { Tx } from "@/lib/platform/db";
import { restoreDays } from "./restore-days";

const dayMs = 24 * 60 * 60 * 1000;

/** What a letter's link leads to: a basket that can be put back, one that became an order, or one that is too long ago. */
export type Restorable = {
  readonly state: "open" | "ordered" | "expired";
  readonly id: string;
  readonly basketId: string;
  readonly items: unknown;
  /** Of the voucher its owner was told of. */
  readonly code: string | null;
};

/** Reads it for the letter of this number; null when there is no such letter. */
export async function readRestorable(
  tx: Tx,
  { leftBasketId, number }: { readonly leftBasketId: string; readonly number: number },
  now: Date,
): Promise<Restorable | null> {
  const letter = await tx.leftBasketLetter.findUnique({
    where: { leftBasketId_number: { leftBasketId, number } },
    include: { leftBasket: { include: { voucher: { select: { code: true } } } } },
  });
  if (!letter) return null;
  const { id, basketId, items, voucher, boughtAt } = letter.leftBasket;
  const over = now.getTime() - letter.writtenAt.getTime() > restoreDays * dayMs;
  const state = over ? "expired" : boughtAt ? "ordered" : "open";
  return { state, id, basketId, items, code: voucher?.code ?? null };
}
