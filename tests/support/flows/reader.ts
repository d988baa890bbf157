import { record } from "@/lib/journal/record";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { knownCustomer, pastOrder } from "../customers/known-customer";

/** A customer who may be written to about news. */
export async function reader(email: string, now: Date): Promise<string> {
  const id = await knownCustomer(email);
  await allow(email, now);
  return id;
}

export async function allow(email: string, now: Date, topic = "newsletter"): Promise<void> {
  const yes = { act: "given", proof: "double_opt_in", wording: "Write to me", source: "footer" };
  await db().consentEntry.create({ data: { ...yes, email, topic, at: now } });
}

/** They pay an order, and the journal says so. */
export async function buy(customerId: string, email: string, now: Date, firstOrder = true): Promise<string> {
  const orderId = await pastOrder(customerId, {
    email,
    firstOrder,
    placedAt: now,
    paidAt: now,
    state: "paid",
  });
  const data = { number: 1, total: 1_000, currency: "GBP", firstOrder };
  await transact((tx) => record(tx, { type: "order_paid", basketId: null, orderId, customerId, data }, now));
  return orderId;
}
