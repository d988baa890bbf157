import type { Tx } from "@/lib/platform/db";

/** The basket a customer goes on with on any device: their open one that was changed last. */
export async function ownBasket(tx: Tx, customerId: string): Promise<string | null> {
  const basket = await tx.basket.findFirst({
    where: { customerId, state: "open" },
    orderBy: { updatedAt: "desc" },
    select: { id: true },
  });
  return basket?.id ?? null;
}
