import { transact } from "@/lib/platform/transact";
import { noteOrder } from "@/lib/referrals/orders/note-order";
import { knownCustomer, pastOrder } from "../customers/known-customer";

const elsewhere = {
  email: "fay@example.com",
  name: "Fay Friend",
  phone: "+44 20 7946 0999",
  address: { line1: "1 Quay Street", city: "Leith", postcode: "EH6 6PA", country: "GB" },
};

/** A paid order of the past that was made with this code of `disc_friend`; by Fay at Leith unless told otherwise. */
export async function friendsOrder(
  code: string,
  more: NonNullable<Parameters<typeof pastOrder>[1]> & { readonly cardFingerprint?: string },
  now: Date,
): Promise<string> {
  const { cardFingerprint = null, refundedTotal = 0, total = 6_000, ...rest } = more;
  const customerId = rest.customerId ?? (await knownCustomer(`fay.${code}@example.com`.toLowerCase()));
  const goods = total - (rest.deliveryTotal ?? 0);
  const refund = {
    id: `refd_${code}`,
    key: code,
    amount: refundedTotal,
    reason: "test",
    actor: "staff:test",
  };
  const orderId = await pastOrder(customerId, {
    ...{
      ...elsewhere,
      phone: null,
      paidAt: now,
      placedAt: now,
      subtotal: goods,
      total,
      refundedTotal,
      ...rest,
    },
    lines: {
      create: {
        ...{ id: `oline_${code}`, position: 0, title: "Bed", quantity: 1, unitPrice: goods, total: goods },
      },
    },
    payments: {
      create: {
        ...{ id: `pay_${code}`, state: "succeeded", amount: total, currency: "GBP", expiresAt: now },
        cardFingerprint,
        ...(refundedTotal > 0
          ? { refunds: { create: { ...refund, createdAt: now, state: "succeeded" } } }
          : {}),
      },
    },
    discounts: {
      create: {
        ...{ id: `odisc_${code}`, discountId: "disc_friend", title: "Welcome" },
        ...{ code, kind: "amount", amount: 1_000 },
      },
    },
    parcels: { create: { id: `parc_${code}`, shippedAt: now } },
  });
  await transact((tx) => noteOrder(tx, orderId, now));
  return orderId;
}
