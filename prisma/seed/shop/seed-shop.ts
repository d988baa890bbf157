import type { Tx } from "@/lib/platform/db";
import { savePolicy } from "@/lib/shop/save-policy";
import { saveSetting } from "@/lib/shop/save-setting";
import type { SettingKey } from "@/lib/shop/types";
import { ambassadorsOffer, friendsThanks, friendsWelcome } from "./demo-discounts";
import { demoPolicies } from "./policies";
import { demoSettings } from "./settings";

/** Gives an empty shop the demo's name, seller, home page and policies. Throws when one of them does not fit. */
export async function seedShop(tx: Tx, now: Date): Promise<void> {
  await tx.discount.createMany({
    data: [friendsWelcome, friendsThanks, ambassadorsOffer],
    skipDuplicates: true,
  });
  for (const [key, value] of Object.entries(demoSettings)) {
    const saved = await saveSetting(tx, key as SettingKey, value);
    if (!saved.ok) throw new Error(saved.detail?.join("; "));
  }
  for (const policy of demoPolicies) await savePolicy(tx, policy, now);
}
