import { beforeEach, expect, test } from "vitest";
import { saveProduct } from "@/lib/catalogue/save-product";
import { consumeReservation } from "@/lib/catalogue/stock/consume-reservation";
import { correctStock } from "@/lib/catalogue/stock/correct-stock";
import { releaseReservation } from "@/lib/catalogue/stock/release-reservation";
import { reserveStock } from "@/lib/catalogue/stock/reserve-stock";
import { returnToStock } from "@/lib/catalogue/stock/return-to-stock";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { productDraft } from "../../support/product";

const now = new Date("2026-11-02T09:00:00Z");
const expiresAt = new Date("2026-11-02T09:30:00Z");
let small = "";
let large = "";

beforeEach(async () => {
  await db().product.deleteMany();
  await db().stockReservation.deleteMany();
  await db().stockMovement.deleteMany();
  await db().$transaction((tx) => saveProduct(tx, productDraft(), now));
  const variants = await db().variant.findMany({ orderBy: { position: "asc" } });
  [small, large] = variants.map((variant) => variant.id) as [string, string];
});

const reserve = (orderId: string, ...lines: [string, number][]) =>
  transact((tx) =>
    reserveStock(
      tx,
      { orderId, lines: lines.map(([variantId, quantity]) => ({ variantId, quantity })), expiresAt },
      now,
    ),
  );
const release = (orderId: string) => db().$transaction((tx) => releaseReservation(tx, orderId, now));
const consume = (orderId: string) => db().$transaction((tx) => consumeReservation(tx, orderId, now));
const stock = async (variantId: string) => {
  const row = await db().stock.findUniqueOrThrow({ where: { variantId } });
  const moved = await db().stockMovement.aggregate({ where: { variantId }, _sum: { delta: true } });
  expect(moved._sum.delta ?? 0, "movements add up to what is on the shelf").toBe(row.onHand);
  return [row.onHand, row.reserved];
};

test("pieces are promised, all or none, and the refusal names what is short", async () => {
  expect(await reserve("o1", [small, 3], [large, 2])).toMatchObject({ ok: true });
  expect(await stock(small)).toEqual([5, 3]);
  expect(await reserve("o2", [small, 1], [large, 1])).toEqual({
    ok: false,
    reason: "out_of_stock",
    detail: [{ variantId: large, left: 0 }],
  });
  expect(await stock(small)).toEqual([5, 3]);
  expect(await reserve("o3", ["var_gone", 1])).toMatchObject({ ok: false });
});

test("asking twice promises once; releasing twice gives back once; asking again promises again", async () => {
  await reserve("o1", [small, 2], [small, 1]);
  await reserve("o1", [small, 3]);
  expect(await stock(small)).toEqual([5, 3]);
  await release("o1");
  await release("o1");
  expect(await stock(small)).toEqual([5, 0]);
  await reserve("o1", [small, 3]);
  expect(await stock(small)).toEqual([5, 3]);
});

test("a sale takes pieces off the shelf once", async () => {
  await reserve("o1", [small, 2]);
  expect(await consume("o1")).toMatchObject({ ok: true });
  expect(await consume("o1")).toMatchObject({ ok: true });
  await release("o1");
  expect(await stock(small)).toEqual([3, 0]);
});

test("money that comes after the promise lapsed is honoured while there is stock, else refused whole", async () => {
  await reserve("late", [small, 1], [large, 2]);
  await release("late");
  await reserve("other", [large, 1]);
  expect(await consume("late")).toMatchObject({ ok: false, reason: "out_of_stock" });
  expect(await stock(small)).toEqual([5, 0]);
  await release("other");
  expect(await consume("late")).toMatchObject({ ok: true });
  expect(await stock(large)).toEqual([0, 0]);
});

test("a return counts once a key", async () => {
  await reserve("o1", [small, 2]);
  await consume("o1");
  for (let time = 0; time < 2; time += 1)
    await db().$transaction((tx) =>
      returnToStock(
        tx,
        {
          key: "refd_1",
          lines: [
            { variantId: small, quantity: 2 },
            { variantId: "var_gone", quantity: 1 },
          ],
        },
        now,
      ),
    );
  expect(await stock(small)).toEqual([5, 0]);
});

test("a count sets the shelf and keeps promises", async () => {
  await reserve("o1", [small, 2]);
  await db().$transaction((tx) => correctStock(tx, [{ variantId: small, onHand: 9 }], "correction", now));
  expect(await stock(small)).toEqual([9, 2]);
});

test("what is not counted, or may be oversold, is never short", async () => {
  const draft = productDraft();
  draft.variants = [
    { optionValues: ["Small"], price: 1, tracked: false },
    { optionValues: ["Large"], price: 1, oversell: true },
  ];
  await db().$transaction((tx) => saveProduct(tx, draft, now));
  expect(await reserve("o1", [small, 100], [large, 100])).toMatchObject({ ok: true });
  await consume("o1");
  expect(await stock(small)).toEqual([5, 0]);
  expect(await stock(large)).toEqual([-98, 0]);
});

test("of two hundred who want one each at once, as many get one as there are", async () => {
  await db().$transaction((tx) =>
    correctStock(
      tx,
      [
        { variantId: small, onHand: 20 },
        { variantId: large, onHand: 20 },
      ],
      "correction",
      now,
    ),
  );
  const outcomes = await Promise.all(
    Array.from({ length: 200 }, (_, buyer) =>
      reserve(
        `o${buyer}`,
        ...(buyer % 2
          ? ([
              [small, 1],
              [large, 1],
            ] as [string, number][])
          : ([
              [large, 1],
              [small, 1],
            ] as [string, number][])),
      ),
    ),
  );
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(20);
  expect(await stock(small)).toEqual([20, 20]);
});

test("buyers, releases and late payments of many orders at once never oversell and never lock up", async () => {
  await db().$transaction((tx) =>
    correctStock(
      tx,
      [
        { variantId: small, onHand: 10 },
        { variantId: large, onHand: 10 },
      ],
      "correction",
      now,
    ),
  );
  await Promise.all(
    Array.from({ length: 60 }, async (_, buyer) => {
      const id = `o${buyer}`;
      if (!(await reserve(id, [buyer % 2 ? small : large, 1], [buyer % 2 ? large : small, 1])).ok) return;
      if (buyer % 3 === 0) await release(id);
      await consume(id);
    }),
  );
  const [left, reserved] = await stock(small);
  expect(reserved).toBe(0);
  expect(left).toBeGreaterThanOrEqual(0);
});
