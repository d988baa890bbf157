import { beforeAll, beforeEach, expect, test } from "vitest";
import { arrive } from "@/lib/account/arrive";
import { readSavedCards, readSharedIds } from "@/lib/account/saved/data";
import { readChosen, readOwnList, readSavedIds } from "@/lib/customers/saved/data";
import { pruneSaved } from "@/lib/customers/saved/prune-saved";
import { saveForLater } from "@/lib/customers/saved/save-for-later";
import { setSharing } from "@/lib/customers/saved/set-sharing";
import { readShare, sharePath } from "@/lib/customers/saved/share-path";
import { takeOff } from "@/lib/customers/saved/take-off";
import { db } from "@/lib/platform/db";
import { rememberUser } from "@/lib/platform/sessions/remember-user";
import { transact } from "@/lib/platform/transact";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";

const now = new Date();
const limits = { quantityPerLine: 20, linesPerBasket: 50 };
let shop: OpenShop;
let productId = "";
const guest = (listId: string | null) => ({ customerId: null, listId });
const save = (owner: ReturnType<typeof guest> | { customerId: string; listId: null }, id = productId) =>
  transact((tx) => saveForLater(tx, { owner, productId: id }, now));
async function saved(): Promise<string> {
  const answer = await save(guest(null));
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.listId;
}

beforeAll(async () => {
  shop = await openShop(100);
  productId = (await db().variant.findUniqueOrThrow({ where: { id: shop.small } })).productId;
});
beforeEach(async () => {
  await db().$executeRaw`TRUNCATE saved_list, customer, app_user, basket CASCADE`;
});

test("a guest's list begins with the first heart, holds a product once, and shows it at today's price", async () => {
  const listId = await saved();
  await Promise.all([save(guest(listId)), save(guest(listId))]);
  expect(await readSavedIds(db(), guest(listId))).toEqual([productId]);
  expect(await save(guest(listId), "prod_none")).toMatchObject({ reason: "unknown_product" });
  const [one] = await readSavedCards(db(), [productId], now);
  expect(one?.card.minPrice).toBeGreaterThan(0);
  await db().product.update({ where: { id: productId }, data: { minPrice: 123 } });
  expect((await readSavedCards(db(), [productId], now))[0]?.card.minPrice).toBe(123);
  await db().product.update({ where: { id: productId }, data: { status: "draft" } });
  expect(await readSavedCards(db(), [productId], now)).toEqual([]);
  await db().product.update({ where: { id: productId }, data: { status: "active" } });
  await takeOff(db(), { owner: guest(listId), productId });
  expect(await readSavedIds(db(), guest(listId))).toEqual([]);
});

test("signing in brings a guest's list into the account, and the guest's id opens nothing any more", async () => {
  const listId = await saved();
  const customerId = await transact(async (tx) => {
    const userId = await rememberUser(tx, { email: "ada@example.com" }, now);
    await arrive(tx, { userId, basketId: null, savedId: listId, limits, locale: "en-GB" }, now);
    await arrive(tx, { userId, basketId: null, savedId: listId, limits, locale: "en-GB" }, now);
    return (await tx.customer.findUniqueOrThrow({ where: { userId } })).id;
  });
  expect(await readSavedIds(db(), { customerId, listId: null })).toEqual([productId]);
  expect(await readSavedIds(db(), guest(listId))).toEqual([]);
  const own = await readOwnList(db(), { customerId, listId: null });
  expect(await readSavedIds(db(), guest(String(own?.id)))).toEqual([]);
  await takeOff(db(), { owner: guest(String(own?.id)), productId });
  expect(await readSavedIds(db(), { customerId, listId: null })).toEqual([productId]);
});

test("a list is seen by whoever has its link until it is shut, and a new link is another", async () => {
  const owner = guest(await saved());
  const link = async () => {
    const list = await readOwnList(db(), owner);
    if (!list) throw new Error("no list");
    return sharePath(list).split("/").at(-1) ?? "";
  };
  const seen = async (signed: string) => {
    const share = readShare(signed);
    return share && readSharedIds(db(), share);
  };
  expect(await seen(await link())).toBeNull();
  await setSharing(db(), { owner, shared: true }, now);
  const first = await link();
  expect(await seen(first)).toEqual([productId]);
  await setSharing(db(), { owner, shared: false }, now);
  expect(await seen(first)).toBeNull();
  await setSharing(db(), { owner, shared: true }, now);
  expect(await seen(first)).toBeNull();
  expect(await seen(await link())).toEqual([productId]);
  expect(await seen(`${owner.listId}.1.made-up`)).toBeNull();
});

test("a list takes no more than its most, and goes when no browser knows it any more", async () => {
  const listId = await saved();
  const rows = Array.from({ length: 200 }, (_, n) => ({ listId, productId: `prod_${n}`, savedAt: now }));
  await db().savedProduct.deleteMany();
  await db().savedProduct.createMany({ data: rows });
  expect(await save(guest(listId))).toMatchObject({ reason: "list_full" });
  await pruneSaved(db(), new Date(now.getTime() + 401 * 24 * 60 * 60 * 1000));
  expect(await db().savedList.count()).toBe(0);
});

test("what was chosen when it was saved goes into the basket, or the only one left; else there is a choice", async () => {
  const listId = await saved();
  const ready = async () => {
    const chosen = await readChosen(db(), guest(listId));
    return (await readSavedCards(db(), [productId], now, chosen))[0]?.variantId;
  };
  const stock = (variantId: string, onHand: number) =>
    db().stock.update({ where: { variantId }, data: { onHand } });
  const ids = (await db().variant.findMany({ where: { productId } })).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1);
  expect(await ready(), "several are left and none was chosen").toBeNull();
  const choose = (variantId: string) =>
    transact((tx) => saveForLater(tx, { owner: guest(listId), productId, variantId }, now));
  await choose(shop.small);
  expect(await ready()).toBe(shop.small);
  await choose("var_of_another");
  expect(await ready(), "what is not of this product is no choice").toBeNull();
  await choose(shop.small);
  await stock(shop.small, 0);
  for (const id of ids.filter((one) => one !== shop.small && one !== shop.large)) await stock(id, 0);
  expect(await ready()).toBe(shop.large);
  await stock(shop.small, 100);
  expect(await ready()).toBe(shop.small);
});
