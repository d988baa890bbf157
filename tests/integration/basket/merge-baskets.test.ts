import { beforeEach, expect, test } from "vitest";
import { mergeBaskets } from "@/lib/basket/merge-baskets";
import { db } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";

const now = new Date("2026-11-23T09:00:00Z");
const customerId = createId("cust");
const limits = { quantityPerLine: 20, linesPerBasket: 50 };

async function basket(lines: Record<string, number>, owner: string | null = null): Promise<string> {
  const id = createId("bask");
  await db().basket.create({
    data: {
      id,
      currency: "GBP",
      customerId: owner,
      lines: {
        create: Object.entries(lines).map(([variantId, quantity]) => ({
          id: createId("line"),
          variantId,
          quantity,
          seenUnitPrice: 100,
        })),
      },
    },
  });
  return id;
}
const linesOf = async (basketId: string) =>
  Object.fromEntries(
    (await db().basketLine.findMany({ where: { basketId } })).map((line) => [line.variantId, line.quantity]),
  );
const merge = (guestId: string) =>
  db().$transaction((tx) => mergeBaskets(tx, { guestId, customerId, limits }, now));

beforeEach(async () => {
  await db().basket.deleteMany();
  await db().customer.deleteMany();
  await db().customer.create({ data: { id: customerId, email: "regular@shop.example" } });
});

test("the guest's basket becomes the customer's when there was none", async () => {
  const guest = await basket({ a: 1 });
  expect(await merge(guest)).toBe(guest);
  expect(await merge(guest)).toBe(guest);
  expect(await db().basket.findUnique({ where: { id: guest } })).toMatchObject({ customerId, state: "open" });
});

test("both baskets become one, the same thing in both counts once, and a second time changes nothing", async () => {
  const own = await basket({ a: 1, b: 5 }, customerId);
  const guest = await basket({ a: 3, b: 2, c: 1 });
  expect(await merge(guest)).toBe(own);
  expect(await linesOf(own)).toEqual({ a: 3, b: 5, c: 1 });
  await db().basketLine.updateMany({ where: { basketId: own, variantId: "a" }, data: { quantity: 1 } });
  expect(await merge(guest)).toBe(own);
  expect(await linesOf(own)).toEqual({ a: 1, b: 5, c: 1 });
  expect(await db().basket.findUnique({ where: { id: guest } })).toMatchObject({
    state: "merged",
    mergedIntoId: own,
  });
});

test("signing in on two devices at once leaves one basket with everything", async () => {
  const guests = await Promise.all([basket({ a: 1 }), basket({ b: 1 }), basket({ c: 1 })]);
  await Promise.all(guests.map(merge));
  const open = await db().basket.findMany({ where: { customerId, state: "open" } });
  expect(open).toHaveLength(1);
  expect(await linesOf(open[0]?.id ?? "")).toEqual({ a: 1, b: 1, c: 1 });
});

test("another customer's basket is nobody's to merge", async () => {
  const stranger = await db().customer.create({
    data: { id: createId("cust"), email: "other@shop.example" },
  });
  const theirs = await basket({ a: 1 }, stranger.id);
  expect(await merge(theirs)).toBeNull();
  expect(await db().basket.findUnique({ where: { id: theirs } })).toMatchObject({
    customerId: stranger.id,
    state: "open",
  });
});
