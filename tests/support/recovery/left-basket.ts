import { enterConsent } from "@/lib/newsletter/consent/enter-consent";
import { basketTopic } from "@/lib/newsletter/reminders/basket-topic";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { saveSetting } from "@/lib/shop/save-setting";
import type { ShopSettings } from "@/lib/shop/types";
import { fillBasket } from "../checkout/fill-basket";

/** Reminders on, nobody held out; tests name what matters to them. */
export async function remindersOn(more: Partial<ShopSettings["recovery"]> = {}): Promise<void> {
  await transact((tx) => saveSetting(tx, "recovery", { on: true, holdOutPercent: 0, ...more }));
}

/** Somebody said yes to reminders, and their mailbox confirmed it. */
export async function allowReminders(email: string, at: Date): Promise<void> {
  const word = {
    email,
    act: "given",
    topic: basketTopic,
    wording: "Remind me.",
    source: "checkout",
  } as const;
  await transact((tx) => enterConsent(tx, { ...word, proof: "double_opt_in" }, at));
}

/** A basket with these pieces, touched last at a moment, whose owner gave this address or is this customer. */
export async function touchedBasket(
  pieces: Readonly<Record<string, number>>,
  touchedAt: Date,
  owner: { readonly contactEmail?: string; readonly customerId?: string },
): Promise<string> {
  const id = await fillBasket(pieces);
  await db().basket.update({ where: { id }, data: { ...owner, updatedAt: touchedAt } });
  return id;
}
