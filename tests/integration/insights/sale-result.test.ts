import { beforeAll, expect, test } from "vitest";
import { endSale } from "@/lib/early-access/admin/schedule/end-sale";
import { readSaleResult } from "@/lib/insights/sales/read-sale-result";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { openShop } from "../../support/checkout/open-shop";
import { pastOrder } from "../../support/customers/known-customer";
import { saleOf } from "../../support/early-access/sale-of";

const staff = { kind: "system", name: "test" } as const;
const now = new Date("2026-10-01T09:00:00Z");
const first = new Date("2026-11-09T12:00:00Z");
const opensAt = new Date("2026-11-10T12:00:00Z");
const endsAt = new Date("2026-11-12T12:00:00Z");
const after = new Date("2026-12-01T12:00:00Z");
const hour = 3_600_000;

let saleId: string;
let productId: string;
let goods: string[];
let windows: string[];

beforeAll(async () => {
  const { small, large } = await openShop(50);
  goods = [small, large];
  productId = (await db().product.findFirstOrThrow()).id;
  saleId = await saleOf(
    {
      ...{ productIds: [productId], opensAt, endsAt },
      windows: [
        { kind: "newsletter", opensAt: first },
        { kind: "invitation", opensAt: new Date(first.getTime() + hour) },
      ],
    },
    now,
  );
  windows = (await db().saleWindow.findMany({ orderBy: { opensAt: "asc" } })).map(({ id }) => id);
});

type Line = {
  variantId: string | null;
  quantity: number;
  unitPrice: number;
  total: number;
  access: "members" | "public" | null;
  window: string | null;
  returned: number;
};
type Back = { line: number | null; amount: number; delivery: number; state: "succeeded" | "failed" };
type Made = { email: string; paid: boolean; firstOrder: boolean; lines: Line[]; backs: Back[] };

async function order({ email, paid, firstOrder, lines, backs }: Made, placedAt: Date): Promise<void> {
  const subtotal = lines.reduce((sum, { total }) => sum + total, 0);
  const ids = lines.map(() => createId("oline"));
  const delivery = 495;
  const id = await pastOrder(null, {
    ...{ email, firstOrder, subtotal, deliveryTotal: delivery, total: subtotal + delivery, placedAt },
    ...{ paidAt: paid ? placedAt : null, state: paid ? "paid" : "expired", number: null },
    lines: {
      create: lines.map(({ variantId, quantity, unitPrice, total, access, window, returned }, position) => ({
        ...{ id: ids[position] ?? "", position, title: "Bed", variantId, quantity, unitPrice, total },
        ...{ discount: quantity * unitPrice - total, refundedQuantity: returned },
        ...{ saleId: access ? saleId : null, saleAccess: access, saleWindowId: window },
      })),
    },
  });
  if (!paid) return;
  await db().payment.create({
    data: {
      ...{
        id: createId("pay"),
        orderId: id,
        state: "succeeded",
        amount: subtotal + delivery,
        currency: "GBP",
      },
      expiresAt: placedAt,
      refunds: {
        create: backs.map(({ line, amount, delivery: sent, state }) => ({
          ...{
            id: createId("refd"),
            key: createId("refd"),
            amount: amount + sent,
            reason: "x",
            actor: "x",
            state,
          },
          failedAt: state === "failed" ? placedAt : null,
          detail: {
            delivery: sent,
            lines: line === null ? [] : [{ orderLineId: ids[line], quantity: 1, amount, restock: false }],
          },
        })),
      },
    },
  });
}

/** A small generator of its own, so that every run is the same. */
function generator(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function made(pick: (below: number) => number): Made {
  const lines = Array.from({ length: 1 + pick(3) }, (): Line => {
    const large = pick(2);
    const access = ([null, "members", "members", "public"] as const)[pick(4)] ?? null;
    const quantity = 1 + pick(3);
    const usual = [7900, 14_500][large] ?? 0;
    const unitPrice = access ? ([6320, 11_600][large] ?? 0) : usual;
    return {
      ...{ variantId: goods[large] ?? null, quantity, unitPrice, access },
      total: quantity * unitPrice - pick(500),
      window: access === "members" ? ([...windows, null][pick(3)] ?? null) : null,
      returned: 0,
    };
  });
  const backs: Back[] = [];
  if (pick(3) === 0) {
    const at = pick(lines.length);
    const line = lines[at];
    if (line) {
      line.returned = 1;
      backs.push({
        line: at,
        amount: Math.floor(line.total / line.quantity),
        delivery: 0,
        state: "succeeded",
      });
    }
  }
  if (pick(4) === 0) backs.push({ line: null, amount: 300, delivery: 200, state: "succeeded" });
  if (pick(5) === 0) backs.push({ line: 0, amount: 1000, delivery: 0, state: "failed" });
  return { email: `b${pick(25)}@example.com`, paid: pick(6) > 0, firstOrder: pick(3) === 0, lines, backs };
}

/** The same by hand: nothing of it is asked of the database. */
function byHand(orders: readonly Made[], keep: (line: Line) => boolean) {
  const found = orders
    .filter(({ paid }) => paid)
    .map((one) => ({ ...one, mine: one.lines.filter((line) => line.access !== null && keep(line)) }))
    .filter(({ mine }) => mine.length > 0);
  const kept = ({ lines, backs }: Made, line: Line) => {
    const counted = backs.filter(({ state }) => state === "succeeded");
    const subtotal = lines.reduce((sum, { total }) => sum + total, 0);
    const own = counted.filter((back) => back.line === lines.indexOf(line));
    const loose = counted.filter((back) => back.line === null).reduce((sum, { amount }) => sum + amount, 0);
    const back = own.reduce((sum, { amount }) => sum + amount, 0) + (loose * line.total) / subtotal;
    return Math.max(0, line.total - back);
  };
  const sum = (of: (one: (typeof found)[number], line: Line) => number) =>
    found.reduce((all, one) => all + one.mine.reduce((some, line) => some + of(one, line), 0), 0);
  return {
    orders: found.length,
    buyers: new Set(found.map(({ email }) => email)).size,
    firstTime: new Set(found.filter(({ firstOrder }) => firstOrder).map(({ email }) => email)).size,
    pieces: sum((_, { quantity, returned }) => quantity - returned),
    money: Math.round(sum(kept)),
    refunded: Math.round(sum((one, line) => line.total - kept(one, line))),
    given: sum(
      (_, { variantId, unitPrice, quantity, returned }) =>
        ((variantId === goods[0] ? 7900 : 14_500) - unitPrice) * (quantity - returned),
    ),
  };
}

test("two hundred orders add up as by hand: members' and public apart, by window, refunds taken off", async () => {
  const pick = generator(20_261_123);
  const orders = Array.from({ length: 200 }, () => made(pick));
  for (const one of orders) await order(one, new Date(opensAt.getTime() + hour));
  const result = await readSaleResult(db(), saleId, after);
  expect(result?.all).toEqual(byHand(orders, () => true));
  expect(result?.members).toEqual(byHand(orders, ({ access }) => access === "members"));
  expect(result?.everybody).toEqual(byHand(orders, ({ access }) => access === "public"));
  expect(result?.windows).toHaveLength(3);
  for (const [at, id] of [...windows, null].entries())
    expect(result?.windows[at]).toMatchObject(
      byHand(orders, ({ access, window }) => access === "members" && window === id),
    );
  expect(result?.windows.map(({ window }) => window?.kind ?? null)).toEqual([
    "newsletter",
    "invitation",
    null,
  ]);
  expect(result?.days).toEqual([
    {
      day: "2026-11-10",
      members: expect.closeTo(result?.members.money ?? 0, 0),
      everybody: expect.closeTo(result?.everybody.money ?? 0, 0),
    },
  ]);
  expect(result?.all.refunded, "it is no test of refunds without any").toBeGreaterThan(0);
});

const plain = (email: string): Made => ({
  ...{ email, paid: true, firstOrder: false, backs: [] },
  lines: [
    {
      variantId: goods[0] ?? null,
      quantity: 1,
      unitPrice: 7900,
      total: 7900,
      access: null,
      window: null,
      returned: 0,
    },
  ],
});

test("the weeks before count the same hours of the same weekdays, without what another sale had", async () => {
  await db().order.deleteMany();
  const week = 7 * 24 * hour;
  const at = (moment: Date, weeks: number, more = 0) => new Date(moment.getTime() - weeks * week + more);
  // Twelve orders in each of four weeks within the sale's hours, and as many outside of them, which count for nothing.
  for (let weeks = 1; weeks <= 4; weeks += 1)
    for (let one = 0; one < 12; one += 1) {
      await order(plain("a@example.com"), at(opensAt, weeks, one * hour));
      await order(plain("a@example.com"), at(endsAt, weeks, (1 + one) * hour));
    }
  for (let one = 0; one < 36; one += 1) await order(plain("a@example.com"), at(opensAt, 0, one * hour));
  await order({ ...plain("a@example.com"), paid: false }, opensAt);
  const other: Made = plain("a@example.com");
  for (const line of other.lines) line.variantId = null;
  await order(other, opensAt);
  const before = async () => (await readSaleResult(db(), saleId, after))?.before;
  expect(await before()).toMatchObject({
    ...{ orders: 36, money: 36 * 7900, usualOrders: 12, usualMoney: 12 * 7900, counted: 48 },
    ...{ leftOut: 0, covered: 1, times: { by: 3 } },
  });
  const [began, ended] = [at(opensAt, 2), at(opensAt, 2, 13 * hour)];
  const another = await saleOf(
    { productIds: [productId], name: "Other", opensAt: began, endsAt: ended },
    now,
  );
  // Tuesday and Wednesday two weeks before are left out: the three others count for a third each.
  expect(await before()).toMatchObject({
    usualOrders: expect.closeTo(12, 9),
    counted: 36,
    leftOut: 2,
    covered: 1,
    orders: 36,
  });
  await db().sale.update({ where: { id: another }, data: { endsAt: at(opensAt, 0) } });
  await db().pricePeriod.updateMany({ where: { saleId: another }, data: { until: at(opensAt, 0) } });
  const long = await before();
  expect(long?.leftOut).toBeGreaterThan(13);
  expect(long?.usualOrders, "two weeks are left").toBeCloseTo(12, 9);
  await db().pricePeriod.deleteMany({ where: { saleId: another } });
  await saleOf({ productIds: [productId], name: "Long", opensAt: at(opensAt, 5), endsAt: opensAt }, now);
  expect(await before(), "nothing is left to compare with").toMatchObject({
    covered: 0,
    times: null,
    orders: 0,
  });
});

test("a sale that has not begun compares nothing, a draft has no result, one ended early ends there", async () => {
  await db().sale.deleteMany({ where: { name: { in: ["Other", "Long"] } } });
  await db().pricePeriod.deleteMany({ where: { saleId: { not: saleId } } });
  expect(await readSaleResult(db(), saleId, now)).toMatchObject({ standing: "scheduled", before: null });
  const early = new Date(opensAt.getTime() + 6 * hour);
  await transact((tx) => endSale(tx, staff, { id: saleId }, early));
  const result = await readSaleResult(db(), saleId, after);
  expect(result).toMatchObject({ until: early, standing: "over", before: { orders: 6 } });
  await db().sale.update({ where: { id: saleId }, data: { state: "draft" } });
  expect(await readSaleResult(db(), saleId, after)).toBeNull();
  expect(await readSaleResult(db(), "sale_none", after)).toBeNull();
});
