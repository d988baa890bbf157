import type { Tx } from "@/lib/platform/db";

export type OrderedPieces = {
  readonly variantId: string | null;
  readonly quantity: number;
  /** Given with the order: it was never in the basket. */
  readonly gift: boolean;
};

/**
 * Takes out of a basket what its order has bought. What was put in after the order was placed stays; a basket with nothing
 * left has been ordered. A price that was promised for so many pieces is promised for those that are left of them.
 */
export async function takeOrdered(
  tx: Tx,
  basketId: string,
  pieces: readonly OrderedPieces[],
  now: Date,
): Promise<void> {
  const bought = pieces.flatMap(({ variantId, quantity, gift }) =>
    variantId && !gift ? [{ variantId, quantity }] : [],
  );
  const variantIds = bought.map((piece) => piece.variantId);
  const quantities = bought.map((piece) => piece.quantity);
  await tx.$executeRaw`
    DELETE FROM basket_line b USING unnest(${variantIds}::text[], ${quantities}::int[]) AS o(variant_id, quantity)
    WHERE b.basket_id = ${basketId} AND b.variant_id = o.variant_id AND b.quantity <= o.quantity`;
  await tx.$executeRaw`
    UPDATE basket_line b SET quantity = b.quantity - o.quantity,
      (sale_id, promised_price, promised_until, promised_pieces) = (SELECT l.sale_id, l.promised_price, l.promised_until, l.promised_pieces - o.quantity
        FROM basket_line l WHERE l.id = b.id AND (l.promised_pieces IS NULL OR l.promised_pieces > o.quantity))
    FROM unnest(${variantIds}::text[], ${quantities}::int[]) AS o(variant_id, quantity)
    WHERE b.basket_id = ${basketId} AND b.variant_id = o.variant_id AND b.quantity > o.quantity`;
  await tx.basket.updateMany({
    where: { id: basketId, state: "open", lines: { none: {} } },
    data: { state: "ordered", discountCodes: [], updatedAt: now },
  });
}
