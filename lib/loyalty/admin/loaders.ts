import { readSettings } from "@/lib/shop/admin/data";
import { readShop } from "@/lib/shop/data";
import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import { readFigures, readTakenCounts } from "./data";
import { listAllRewards } from "./list-all-rewards";
import type { CustomerPoints, LoyaltyPage } from "./types";

/** The programme as its owner sees it. */
export const getLoyalty = staffLoader("discounts.read", async ({ tx, actor, now }): Promise<LoyaltyPage> => {
  const counts = await readTakenCounts(tx);
  const rewards = await listAllRewards(tx, now);
  return {
    saved: await readSettings(tx, "loyalty"),
    editable: permits(actor, "settings.write"),
    figures: await readFigures(tx, now),
    rewards: rewards.map((one) => ({ ...one, ...(counts.get(one.id) ?? { taken: 0, used: 0 }) })),
    mayChangeRewards: permits(actor, "discounts.write"),
  };
});

/** How many points a customer has, for their page. */
export const getCustomerPoints = staffLoader(
  "customers.read",
  async ({ tx, actor }, customerId: string): Promise<CustomerPoints> => {
    const customer = await tx.customer.findUnique({
      where: { id: customerId },
      select: { userId: true, membership: { select: { available: true, pending: true } } },
    });
    return {
      ...(customer?.membership ?? { available: 0, pending: 0 }),
      hasAccount: customer?.userId != null,
      on: (await readShop(tx)).loyalty.on,
      mayCorrect: permits(actor, "customers.write"),
    };
  },
);
