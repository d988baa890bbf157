import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { countUpTo } from "./count-up-to";
import type { LowStock } from "./types";

const shown = 5;

/** Products on sale that run low, and how many are sold out. */
export async function lowStock(tx: Tx): Promise<LowStock> {
  const [low, soldOut, products] = await Promise.all([
    countUpTo(tx, Prisma.sql`product WHERE running_low AND status = 'active'`),
    countUpTo(tx, Prisma.sql`product WHERE NOT available AND status = 'active'`),
    tx.$queryRaw<LowStock["products"]>`
      SELECT p.id, p.title, (
        SELECT min(s.on_hand - s.reserved)::int FROM variant v JOIN stock s ON s.variant_id = v.id
        WHERE v.product_id = p.id AND v.tracked AND NOT v.oversell AND s.on_hand - s.reserved > 0) AS left
      FROM product p WHERE p.running_low AND p.status = 'active' ORDER BY p.title, p.id LIMIT ${shown}`,
  ]);
  return { low, soldOut, products };
}
