import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { announceStock } from "./announce-stock";
import { lockStock } from "./lock-stock";

export type StockMove = { readonly variantId: string; readonly delta: number };
type Why = {
  readonly reason: "correction" | "received" | "damaged" | "lost" | "given_away";
  readonly actor: string;
  readonly note: string | null;
};

/**
 * Adds pieces to the shelf or takes some off, by difference, so that what is sold at the same moment is not undone.
 * Refuses, whole, when a shelf would hold less than nothing; those that may be sold below zero may also stand there.
 */
export async function moveStock(
  tx: Tx,
  moves: readonly StockMove[],
  { reason, actor, note }: Why,
  now: Date,
): Promise<Result<void, "below_zero", string[]>> {
  const wanted = moves.filter((move) => move.delta !== 0);
  if (wanted.length === 0) return success(undefined);
  const variantIds = wanted.map((move) => move.variantId);
  const locked = await lockStock(tx, variantIds);
  const known = wanted.flatMap((move) => {
    const stock = locked.get(move.variantId);
    return stock ? [{ ...move, stock }] : [];
  });
  const below = known.filter(({ stock, delta }) => stock.limited && delta < 0 && stock.onHand + delta < 0);
  if (below.length > 0)
    return refusal(
      "below_zero",
      below.map(({ variantId }) => variantId),
    );
  await tx.$executeRaw`
    WITH moved AS (
      UPDATE stock s SET on_hand = s.on_hand + l.delta, updated_at = ${now}::timestamptz
      FROM unnest(${known.map((move) => move.variantId)}::text[], ${known.map((move) => move.delta)}::int[]) AS l(variant_id, delta)
      WHERE s.variant_id = l.variant_id
      RETURNING s.variant_id, l.delta
    )
    INSERT INTO stock_movement (variant_id, delta, reason, actor, note, at)
    SELECT variant_id, delta, ${reason}::text, ${actor}::text, ${note}::text, ${now}::timestamptz FROM moved`;
  await announceStock(
    tx,
    known.map(({ stock, delta }) => {
      const before = stock.onHand - stock.reserved;
      return { productId: stock.productId, before, after: before + delta };
    }),
  );
  return success(undefined);
}
