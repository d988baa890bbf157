import { beforeAll, beforeEach, expect, test } from "vitest";
import { arrive } from "@/lib/account/arrive";
import { claimOrders } from "@/lib/account/orders/claim-orders";
import { countClaimable, listOwnOrders, readOwnLines } from "@/lib/account/orders/data";
import { reorder } from "@/lib/account/orders/reorder";
import { startPayment } from "@/lib/checkout/start-payment";
import { db } from "@/lib/platform/db";
import { rememberUser } from "@/lib/platform/sessions/remember-user";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { buyer } from "../../support/checkout/buyer";
import { fillBasket } from "../../support/checkout/fill-basket";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";

const asker = { customerId: null, invitations: [] };
const limits = { quantityPerLine: 20, linesPerBasket: 50 };
const ada = "ada@example.com";
let shop: OpenShop;

beforeAll(async () => {
  shop = await openShop(100);
  await db().deliveryMethod.updateMany({ data: { freeFrom: 0 } });
  const gift = { kind: "percentage", value: 1_000_000 } as const;
  await db().discount.create({ data: { id: createId("disc"), code: "GIFT", ...gift } });
});

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE orders, basket, customer, app_user CASCADE`;
});

/** Somebody with a proven address, as signing in leaves them. */
async function signedIn(email: string, basketId: string | null = null) {
  return transact(async (tx) => {
    const userId = await rememberUser(tx, { email }, new Date());
    const own = await arrive(tx, { userId, basketId, limits, locale: "en-GB" }, new Date());
    const customer = await tx.customer.findUniqueOrThrow({ where: { userId } });
    return { userId, customerId: customer.id, email, basketId: own };
  });
}

/** Orders two small beds that cost nothing, as a guest or in an account. */
async function order(email: string, customerId: string | null = null): Promise<string> {
  const basketId = await fillBasket({ [shop.small]: 2 });
  const input = await buyer(basketId, { discountCode: "GIFT", email });
  expect(await startPayment({ ...input, customerId }, new Date())).toMatchObject({ ok: true });
  return (await db().order.findFirstOrThrow({ where: { basketId } })).id;
}

const idsOf = async (customerId: string, after: string | null = null) =>
  (await listOwnOrders(db(), customerId, { after, take: 10 })).map(({ id }) => id);

test("what was ordered as a guest is counted for the proven address and shown only once it is claimed", async () => {
  const first = await order(ada);
  const me = await signedIn("ADA@example.com");
  expect(await db().customer.count()).toBe(1);
  expect(await idsOf(me.customerId)).toEqual([]);
  expect(await readOwnLines(db(), me.customerId, first)).toBeNull();
  expect(await countClaimable(db(), me.email)).toBe(1);
  const claims = await Promise.all([1, 2].map(() => transact((tx) => claimOrders(tx, me, new Date()))));
  expect(claims.sort()).toEqual([0, 1]);
  expect(await idsOf(me.customerId)).toEqual([first]);
  expect(await countClaimable(db(), me.email)).toBe(0);
  expect(await db().user.findUnique({ where: { id: me.userId } })).toMatchObject({ name: "Ada Lovelace" });
});

test("an order placed while signed in belongs to the account at once, whatever address is typed", async () => {
  const me = await signedIn(ada);
  const own = await order("office@example.com", me.customerId);
  expect(await idsOf(me.customerId)).toEqual([own]);
  const office = await signedIn("office@example.com");
  expect(await countClaimable(db(), office.email)).toBe(0);
  expect(await transact((tx) => claimOrders(tx, office, new Date()))).toBe(0);
  expect(await idsOf(office.customerId)).toEqual([]);
  expect(await readOwnLines(db(), office.customerId, own)).toBeNull();
  expect(await db().order.findUnique({ where: { id: own } })).toMatchObject({
    customerId: me.customerId,
    firstOrder: true,
    state: "paid",
  });
});

test("another account gets nothing of one's orders, not by their ids and not as a place in the list", async () => {
  const me = await signedIn(ada);
  const own = await order(ada, me.customerId);
  const other = await signedIn("mallory@example.com");
  const theirs = await order("mallory@example.com", other.customerId);
  expect(await idsOf(other.customerId, own)).toEqual([theirs]);
  const asked = {
    customerId: other.customerId,
    orderId: own,
    basketId: null,
    currency: "GBP",
    limits,
    asker,
  };
  expect(await transact((tx) => reorder(tx, asked, new Date()))).toMatchObject({ reason: "unknown" });
  expect(await db().basket.count({ where: { state: "open" } })).toBe(0);
});

test("the list goes on after its last order and ends", async () => {
  const me = await signedIn(ada);
  const ids = [];
  for (let n = 0; n < 3; n += 1) ids.unshift(await order(ada, me.customerId));
  expect(await idsOf(me.customerId)).toEqual(ids);
  expect(await idsOf(me.customerId, ids[0])).toEqual(ids.slice(1));
  expect(await idsOf(me.customerId, ids[2])).toEqual([]);
});

test("ordering again puts in what is still sold and names what is not", async () => {
  const me = await signedIn(ada);
  const orderId = await order(ada, me.customerId);
  await db().orderLine.create({
    data: {
      ...{ id: createId("oline"), orderId, position: 9, variantId: createId("var") },
      ...{ title: "Gone Bowl", quantity: 1, unitPrice: 100, total: 100 },
    },
  });
  const asked = { customerId: me.customerId, orderId, basketId: null, currency: "GBP", limits, asker };
  const again = await transact((tx) => reorder(tx, asked, new Date()));
  expect(again).toMatchObject({
    ok: true,
    value: { added: 2, missing: [{ name: "Gone Bowl", why: "gone" }] },
  });
  const few = { ...asked, limits: { ...limits, quantityPerLine: 1 } };
  expect(await transact((tx) => reorder(tx, few, new Date()))).toMatchObject({
    value: { added: 1, missing: [{ why: "fewer" }, { why: "gone" }] },
  });
});

test("the guest's basket becomes the account's, on another device it is found again, and a stranger's stays theirs", async () => {
  const guest = await fillBasket({ [shop.small]: 1 });
  const me = await signedIn(ada, guest);
  expect(me.basketId).toBe(guest);
  expect((await signedIn(ada)).basketId).toBe(guest);
  const second = await fillBasket({ [shop.small]: 3, [shop.large]: 1 });
  expect((await signedIn(ada, second)).basketId).toBe(guest);
  const lines = await db().basketLine.findMany({ where: { basketId: guest }, orderBy: { quantity: "asc" } });
  expect(lines.map((line) => line.quantity)).toEqual([1, 3]);
  const other = await signedIn("mallory@example.com", guest);
  expect(other.basketId).toBeNull();
  expect(await db().basket.findUnique({ where: { id: guest } })).toMatchObject({ customerId: me.customerId });
});

test("an address that nobody has proven makes no customer and takes no basket", async () => {
  await order(ada);
  const basketId = await fillBasket({ [shop.small]: 1 });
  await db().user.create({ data: { id: "usr_unproven", email: ada } });
  const own = await transact((tx) =>
    arrive(tx, { userId: "usr_unproven", basketId, limits, locale: "en-GB" }, new Date()),
  );
  expect(own).toBe(basketId);
  expect(await db().customer.findFirst({ where: { email: ada } })).toMatchObject({ userId: null });
  expect(await db().basket.findUnique({ where: { id: basketId } })).toMatchObject({ customerId: null });
});
