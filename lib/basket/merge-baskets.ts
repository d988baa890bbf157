import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { createId } from "@/lib/values/id";
import { betterPromise } from "./lines/better-promise";
import type { BasketLimits } from "./types";

const ofLine = Prisma.sql`basket_line.sale_id, basket_line.promised_price, basket_line.promised_until, basket_line.promised_pieces`;
const brought = Prisma.sql`excluded.sale_id, excluded.promised_price, excluded.promised_until, excluded.promised_pieces`;

/**
 * At sign-in, what a guest gathered goes into the customer's basket. The same variant in both counts once, with the
 * larger quantity: people put the same thing aside on two devices and want it once. May be called twice, also at once.
 * @returns the basket to go on with, or null when the guest's is closed and the customer has none
 */
export async function mergeBaskets(
  tx: Tx,
  { guestId, customerId, limits }: { guestId: string; customerId: string; limits: BasketLimits },
  now: Date,
): Promise<string | null> {
  // Sign-ins of one customer pass one after the other; else two of them could each keep "the" basket.
  await tx.$queryRaw`SELECT id FROM customer WHERE id = ${customerId} FOR UPDATE`;
  const own = await tx.basket.findFirst({
    where: { customerId, state: "open", id: { not: guestId } },
    orderBy: { updatedAt: "desc" },
    select: { id: true },
  });
  const free = { id: guestId, state: "open" as const, OR: [{ customerId: null }, { customerId }] };
  if (!own) {
    const { count } = await tx.basket.updateMany({ where: free, data: { customerId, updatedAt: now } });
    return count === 1 ? guestId : null;
  }
  const { count } = await tx.basket.updateMany({
    where: free,
    data: { state: "merged", mergedIntoId: own.id, updatedAt: now },
  });
  if (count === 0) return own.id;
  // Closed now, so nobody changes these lines any more.
  const lines = await tx.basketLine.findMany({
    where: { basketId: guestId },
    orderBy: { addedAt: "asc" },
    take: limits.linesPerBasket,
  });
  for (const { variantId, quantity, seenUnitPrice, addedAt, ...kept } of lines) {
    const { saleId, promisedPrice, promisedUntil, promisedPieces } = kept;
    await tx.$executeRaw`
      INSERT INTO basket_line (id, basket_id, variant_id, quantity, seen_unit_price, added_at, sale_id, promised_price, promised_until, promised_pieces)
      VALUES (${createId("line")}, ${own.id}, ${variantId}, ${quantity}, ${seenUnitPrice}, ${addedAt},
        ${saleId}, ${promisedPrice}, ${promisedUntil}, ${promisedPieces})
      ON CONFLICT (basket_id, variant_id) DO UPDATE SET quantity = greatest(basket_line.quantity, excluded.quantity),
        (sale_id, promised_price, promised_until, promised_pieces) = ${betterPromise([ofLine, brought], now)}`;
  }
  await tx.$executeRaw`
    UPDATE basket SET updated_at = ${now},
      discount_codes = CASE WHEN discount_codes = '{}' THEN (SELECT discount_codes FROM basket WHERE id = ${guestId}) ELSE discount_codes END
    WHERE id = ${own.id}`;
  return own.id;
}
