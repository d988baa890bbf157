import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import type { Tier } from "../types";

/** The tier a customer stands on, by the rules of the moment; null for none, for guests, and while the programme is off. */
export async function readTier(tx: Tx, customerId: string): Promise<Tier | null> {
  const { loyalty } = await readShop(tx);
  if (!loyalty.on || loyalty.tiers.length === 0) return null;
  const member = await tx.loyaltyMember.findUnique({ where: { customerId }, select: { tier: true } });
  return loyalty.tiers.find(({ key }) => key === member?.tier) ?? null;
}
