import { addLine } from "@/lib/basket/lines/add-line";
import type { BasketLimits } from "@/lib/basket/types";
import { readPromises } from "@/lib/early-access/offers/read-promises";
import type { Asker } from "@/lib/early-access/offers/types";
import type { Tx } from "@/lib/platform/db";
import { pieceTitle } from "@/lib/values/piece-title";
import { type Result, refusal, success } from "@/lib/values/result";
import { readOwnLines } from "./data";
import type { MissingReason, Reordered } from "./types";

type Again = {
  readonly customerId: string;
  readonly orderId: string;
  readonly basketId: string | null;
  readonly currency: string;
  readonly limits: BasketLimits;
  /** Whose prices before a sale's opening are kept with what is put in. */
  readonly asker: Asker;
};

const reasons = { unknown_variant: "gone", sold_out: "sold_out", basket_full: "basket_full" } as const;

/**
 * Puts what one of a customer's orders held into the basket again, at today's prices, as far as it is still sold. Gives the
 * basket, which is begun when there was none, and what is missing. Refuses "unknown" for anybody else's order.
 */
export async function reorder(
  tx: Tx,
  { customerId, orderId, basketId, currency, limits, asker }: Again,
  now: Date,
): Promise<Result<Reordered & { basketId: string | null }, "unknown">> {
  const lines = await readOwnLines(tx, customerId, orderId);
  if (!lines) return refusal("unknown");
  const ids = lines.flatMap(({ variantId }) => variantId ?? []);
  const promises = await readPromises(tx, ids, asker, now);
  let into = basketId;
  let pieces = 0;
  const missing: { name: string; why: MissingReason }[] = [];
  for (const { variantId, quantity, title, variantTitle } of lines) {
    const name = pieceTitle({ title, variantTitle });
    const wanted = { basketId: into, quantity, currency, limits };
    const added = variantId
      ? await addLine(tx, { ...wanted, variantId, promise: promises.get(variantId) ?? null }, now)
      : refusal("unknown_variant");
    if (!added.ok) {
      missing.push({ name, why: reasons[added.reason] });
      continue;
    }
    into = added.value.basketId;
    pieces += added.value.added;
    if (added.value.added < quantity) missing.push({ name, why: "fewer" });
  }
  return success({ added: pieces, missing, basketId: into });
}
