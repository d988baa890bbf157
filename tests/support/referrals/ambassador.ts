import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { noteCommission } from "@/lib/referrals/ambassadors/commission/note-commission";
import type { Rate } from "@/lib/referrals/ambassadors/types";
import { saveSetting } from "@/lib/shop/save-setting";
import { createId } from "@/lib/values/id";
import { knownCustomer, pastOrder } from "../customers/known-customer";
import { accountHolder, arrive } from "../loyalty/member-orders";

/** The programme's rules; switched on, with "disc_offer" as the offer, unless said otherwise. */
export async function ambassadorsOn(rules: Record<string, unknown> = {}): Promise<void> {
  await db().discount.createMany({
    data: [{ id: "disc_offer", kind: "percentage", value: 150_000, title: "From a friend of ours" }],
    skipDuplicates: true,
  });
  await transact((tx) => saveSetting(tx, "ambassadors", { on: true, discountId: "disc_offer", ...rules }));
}

/** An ambassador of this word, with an account and a code of its own, as if they had said yes long ago. */
export async function activeAmbassador(
  word: string,
  rate: Rate = { unit: "money", rate: 1_000 },
): Promise<{ id: string; customerId: string; discountId: string }> {
  const customerId = await accountHolder(`${word}@example.com`);
  const discountId = `disc_${word}`;
  await db().discount.create({
    data: { id: discountId, code: word.toUpperCase(), kind: "percentage", value: 150_000 },
  });
  const id = `amb_${word}`;
  const row = { id, customerId, name: word, word, discountId, ...rate };
  await db().ambassador.create({
    data: { ...row, state: "active", createdAt: new Date("2026-01-01T00:00:00Z") },
  });
  return { id, customerId, discountId };
}

type Bought = {
  readonly discountId: string;
  readonly goods: number;
  readonly paidAt: Date;
  readonly customerId?: string;
  readonly arrivedAt?: Date | null;
};
let buyers = 0;

/** An order that was paid with an ambassador's code, by somebody else unless said otherwise, and counted. Delivery costs 495 besides. */
export async function ordersWithCode({
  discountId,
  customerId,
  goods,
  paidAt,
  arrivedAt,
}: Bought): Promise<string> {
  buyers += 1;
  const email = `buyer${buyers}@example.com`;
  const total = goods + 495;
  const line = { position: 0, title: "Nest", quantity: 1, unitPrice: goods, total: goods };
  const orderId = await pastOrder(customerId ?? (await knownCustomer(email)), {
    ...{
      email,
      phone: null,
      subtotal: goods,
      deliveryTotal: 495,
      total,
      paidAt,
      placedAt: paidAt,
      state: "paid",
    },
    address: { line1: `${buyers} Quay Street`, city: "Leith", postcode: "EH6 6PA", country: "GB" },
    lines: { create: { id: createId("oline"), ...line } },
    payments: {
      create: { id: createId("pay"), state: "succeeded", amount: total, currency: "GBP", expiresAt: paidAt },
    },
    discounts: {
      create: { id: createId("odisc"), discountId, title: "", code: "CODE", kind: "percentage", amount: 0 },
    },
  });
  if (arrivedAt) await arrive(orderId, arrivedAt);
  await transact((tx) => noteCommission(tx, orderId, paidAt));
  return orderId;
}

/** Everything of ambassadors, orders and customers goes. */
export async function forgetAmbassadors(): Promise<void> {
  await db().$executeRaw`
    TRUNCATE ambassador, commission, commission_entry, ambassador_statement, orders, customer, app_user, setting, outbox_letter, discount_code,
      points_posting, points_transaction, loyalty_member, journal_entry, audit_entry, media CASCADE`;
}
