import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { planKept } from "@/lib/platform/kept-plans";
import { type Result, refusal, success } from "@/lib/values/result";
import type { StockLine } from "../types";
import { announceStock } from "./announce-stock";
import { lockStock } from "./lock-stock";

export type OutOfStock = { readonly variantId: string; readonly left: number };

/**
 * Promises pieces, all of them or none: raises `reserved` where enough is left. Refuses with every variant that is
 * short. A variant that no longer exists is short of everything.
 * @param lines each variant once
 */
export async function takeStock(
  tx: Tx,
  lines: readonly StockLine[],
  now: Date,
): Promise<Result<void, "out_of_stock", OutOfStock[]>> {
  const locked = await lockStock(
    tx,
    lines.map((line) => line.variantId),
  );
  const short: OutOfStock[] = [];
  const changes = [];
  for (const { variantId, quantity } of lines) {
    const stock = locked.get(variantId);
    const left = stock ? stock.onHand - stock.reserved : 0;
    if (!stock || (stock.limited && left < quantity)) short.push({ variantId, left: Math.max(0, left) });
    else changes.push({ productId: stock.productId, before: left, after: left - quantity });
  }
  if (short.length > 0) return refusal("out_of_stock", short);
  // The condition stands here as well: the rows are ours, but the database has the last word.
  const taken = await tx.$executeRaw`
    ${Prisma.raw(planKept)}
    UPDATE stock s SET reserved = s.reserved + l.quantity, updated_at = ${now}::timestamptz
    FROM unnest(${lines.map((line) => line.variantId)}::text[], ${lines.map((line) => line.quantity)}::int[]) AS l(variant_id, quantity)
    JOIN variant v ON v.id = l.variant_id
    WHERE s.variant_id = l.variant_id AND (NOT v.tracked OR v.oversell OR s.on_hand - s.reserved >= l.quantity)`;
  if (taken !== lines.length) throw new Error("Stock changed under a lock");
  await announceStock(tx, changes);
  return success(undefined);
}
