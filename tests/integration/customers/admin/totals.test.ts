import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { knownCustomer, pastOrder } from "../../../support/customers/known-customer";

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE orders, customer CASCADE`;
});

/** Customers whose kept sums are not what their orders say. */
async function wrongSums(): Promise<unknown[]> {
  return db().$queryRaw`
    SELECT c.id, c.order_count, c.spent, c.last_order_at, o.* FROM customer c LEFT JOIN LATERAL (
      SELECT count(*) AS n, coalesce(sum(total - refunded_total), 0) AS s, max(placed_at) AS l FROM orders
      WHERE customer_id = c.id AND paid_at IS NOT NULL) o ON true
    WHERE c.order_count <> o.n OR c.spent <> o.s OR c.last_order_at IS DISTINCT FROM o.l`;
}
const sums = (id: string) =>
  db().customer.findUniqueOrThrow({
    where: { id },
    select: { orderCount: true, spent: true, lastOrderAt: true },
  });

test("what a customer ordered and spent is what their orders say, whatever becomes of these", async () => {
  const [ada, bob] = [await knownCustomer("ada@example.com"), await knownCustomer("bob@example.com")];
  const unpaid = await pastOrder(ada, { paidAt: null, number: null, state: "awaiting_payment" });
  expect(await sums(ada)).toEqual({ orderCount: 0, spent: 0n, lastOrderAt: null });
  const later = new Date("2026-07-01T10:00:00Z");
  const second = await pastOrder(ada, { total: 2_500, subtotal: 2_500, placedAt: later, paidAt: later });
  await db().order.update({ where: { id: unpaid }, data: { paidAt: later, state: "paid" } });
  expect(await sums(ada)).toEqual({ orderCount: 2, spent: 3_500n, lastOrderAt: later });
  await db().order.update({ where: { id: second }, data: { refundedTotal: 500 } });
  expect(await sums(ada)).toMatchObject({ spent: 3_000n });
  await db().order.update({ where: { id: second }, data: { customerId: bob } });
  expect(await sums(ada)).toEqual({
    orderCount: 1,
    spent: 1_000n,
    lastOrderAt: new Date("2026-06-01T10:00:00Z"),
  });
  expect(await sums(bob)).toEqual({ orderCount: 1, spent: 2_000n, lastOrderAt: later });
  await db().order.delete({ where: { id: second } });
  expect(await sums(bob)).toEqual({ orderCount: 0, spent: 0n, lastOrderAt: null });
  expect(await wrongSums()).toEqual([]);
});

test("payments and refunds of one customer at once all count", async () => {
  const ada = await knownCustomer("ada@example.com");
  const ids = await Promise.all(
    Array.from({ length: 12 }, () =>
      pastOrder(ada, { paidAt: null, number: null, state: "awaiting_payment" }),
    ),
  );
  await Promise.all(
    ids.map((id, index) =>
      db().order.update({
        where: { id },
        data: { paidAt: new Date(), state: "paid", refundedTotal: index % 3 === 0 ? 100 : 0 },
      }),
    ),
  );
  expect(await sums(ada)).toMatchObject({ orderCount: 12, spent: 11_600n });
  expect(await wrongSums()).toEqual([]);
});

test("the last word on the newsletter stands beside the customer, and what was said is never rewritten", async () => {
  const at = (day: number) => new Date(Date.UTC(2026, 5, day));
  const said = (act: string, day: number, email = "ada@example.com") =>
    db().consentEntry.create({
      data: { email, act, topic: "newsletter", wording: "Write to me", source: "checkout", at: at(day) },
    });
  await said("asked", 1, "ADA@example.com");
  const ada = await knownCustomer("ada@example.com");
  const newsletter = async () => (await db().customer.findUniqueOrThrow({ where: { id: ada } })).newsletter;
  expect(await newsletter()).toBe("asked");
  await said("withdrawn", 3);
  expect(await newsletter()).toBe("withdrawn");
  await db().customer.update({ where: { id: ada }, data: { email: `${createId("cust")}@example.com` } });
  expect(await newsletter()).toBeNull();
  await expect(db().consentEntry.updateMany({ data: { act: "given" } })).rejects.toThrow();
  await expect(db().consentEntry.updateMany({ data: { email: "eve@example.com" } })).rejects.toThrow();
  await expect(db().consentEntry.deleteMany()).rejects.toThrow();
});
