import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { countUpTo } from "./count-up-to";
import type { ToPack } from "./types";

const shown = 5;

/** The orders that were paid, and neither packed nor all sent, those that wait longest first. */
export async function ordersToPack(tx: Tx): Promise<ToPack> {
  // A state at a time: each is a walk along the index of state and moment that ends after five.
  const oldest = (state: "paid" | "part_shipped") =>
    tx.order.findMany({
      where: { state, packedAt: null },
      orderBy: { placedAt: "asc" },
      take: shown,
      select: { id: true, number: true, name: true, placedAt: true, deliveryName: true, deliverUntil: true },
    });
  const [counted, paid, part] = await Promise.all([
    countUpTo(tx, Prisma.sql`orders WHERE state IN ('paid', 'part_shipped') AND packed_at IS NULL`),
    oldest("paid"),
    oldest("part_shipped"),
  ]);
  const orders = [...paid, ...part]
    .sort((a, b) => a.placedAt.getTime() - b.placedAt.getTime())
    .slice(0, shown);
  return { ...counted, orders };
}
