import { db } from "@/lib/platform/db";
import type { Person } from "./people";

/** Brings an order history in as an import does: customers, then their paid orders and lines, many at once. */
export async function writeHistory(people: readonly Person[]): Promise<void> {
  const codes = new Set(
    people.flatMap(({ orders }) => orders.flatMap(({ lines }) => lines.map((one) => one.product))),
  );
  await db().product.createMany({
    data: [...codes].map((code) => ({
      id: code,
      handle: code.toLowerCase(),
      title: code,
      tags: [],
      facets: [],
    })),
    skipDuplicates: true,
  });
  await db().customer.createMany({
    data: people.map(({ id, email, joinedAt }) => ({ id, email, createdAt: joinedAt })),
  });
  const orders = people.flatMap(({ id, email, orders: own }) =>
    own.map((order, index) => ({ ...order, id: `ord_${id}_${index}`, customerId: id, email })),
  );
  await db().order.createMany({
    data: orders.map(({ id, customerId, email, total, refunded, placedAt, country, postcode }, index) => ({
      ...{
        id,
        customerId,
        email,
        number: index + 1,
        state: "delivered" as const,
        currency: "GBP",
        fingerprint: id,
      },
      ...{ name: "", address: { line1: "", city: "", country, postcode }, subtotal: total, total },
      ...{
        refundedTotal: refunded,
        deliveryName: "Post",
        deliveryKind: "parcel" as const,
        placedAt,
        paidAt: placedAt,
      },
    })),
  });
  const lines = orders.flatMap(({ id, lines: own }) =>
    own.map(({ product, quantity }, position) => ({
      ...{ id: `${id}_${position}`, orderId: id, position, productId: product, title: product, quantity },
      ...{ unitPrice: 0, total: 0 },
    })),
  );
  for (let from = 0; from < lines.length; from += 5_000)
    await db().orderLine.createMany({ data: lines.slice(from, from + 5_000) });
}
