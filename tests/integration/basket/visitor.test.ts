import { beforeAll, expect, test } from "vitest";
import { addLine } from "@/lib/basket/lines/add-line";
import { getVisitor } from "@/lib/basket/loaders";
import { db } from "@/lib/platform/db";
import { withCookies } from "@/lib/platform/requests/held-cookies";
import { sign } from "@/lib/platform/secrets/signing";
import { endSession } from "@/lib/platform/sessions/end-session";
import { sessionCookieName } from "@/lib/platform/sessions/session";
import { startSession } from "@/lib/platform/sessions/start-session";
import { createId } from "@/lib/values/id";
import { openShop } from "../../support/checkout/open-shop";
import { knownCustomer } from "../../support/customers/known-customer";
import { saleOf } from "../../support/early-access/sale-of";

const hour = 60 * 60_000;
const began = Date.now();
const at = (hours: number) => new Date(began + hours * hour);
let variantId: string;
let productId: string;

/** Somebody who is signed in: their session's secret, and who they are. */
async function signedIn(name: string, user: { emailVerified: Date | null }, customer: boolean) {
  const [userId, email] = [createId("usr"), `${name}@example.com`];
  await db().user.create({ data: { id: userId, email, ...user } });
  const customerId = customer ? await knownCustomer(email, { userId }) : null;
  const { token } = await startSession(db(), { userId }, at(0));
  return { token, email, customerId };
}

const ask = (cookies: Record<string, string>) =>
  withCookies(
    Object.entries(cookies)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join("; "),
    () => getVisitor({ variantId, productIds: [productId] }),
  );
const session = (token: string) => ({ [sessionCookieName()]: token });

/** A list of its own, with the product in it. */
async function listOf(customerId: string | null): Promise<string> {
  const id = createId("save");
  await db().savedList.create({
    data: {
      id,
      customerId,
      createdAt: at(-3),
      updatedAt: at(-3),
      products: { create: { productId, savedAt: at(-3) } },
    },
  });
  return id;
}

beforeAll(async () => {
  variantId = (await openShop(20)).small;
  productId = (await db().variant.findUniqueOrThrow({ where: { id: variantId } })).productId;
  const windows = [{ kind: "newsletter" as const, opensAt: at(-1) }];
  await saleOf({ productIds: [productId], opensAt: at(24), endsAt: at(48), windows }, at(-2));
  const given = { act: "given", topic: "newsletter", source: "test", proof: "double_opt_in", wording: "Yes" };
  const emails = ["reader", "ended", "unproven", "fresh"].map((name) => `${name}@example.com`);
  await db().consentEntry.createMany({ data: emails.map((email) => ({ ...given, email, at: at(-3) })) });
});

test("whoever is signed in is answered as who they are, in one answer", async () => {
  const { token, customerId } = await signedIn("reader", { emailVerified: at(-3) }, true);
  await listOf(customerId);
  const { visitor, customer, member } = await ask(session(token));
  expect(customer).toMatchObject({ customerId, email: "reader@example.com" });
  expect(member).toBeNull();
  expect(visitor).toMatchObject({ price: 6320, saved: [productId], basket: { count: 0 } });
  expect(visitor.prices?.[productId]).toMatchObject({ minPrice: 6320 });
});

test("of an ended session nothing is told, and the browser's own list and basket are a guest's", async () => {
  const { token, customerId } = await signedIn("ended", { emailVerified: at(-3) }, true);
  const [list] = [await listOf(null), await listOf(customerId)];
  const limits = { quantityPerLine: 9, linesPerBasket: 9 };
  const wanted = { basketId: null, variantId, quantity: 2, currency: "GBP", limits };
  const added = await addLine(db(), wanted, null);
  if (!added.ok) throw new Error(added.reason);
  await endSession(db(), token);
  const cookies = { ...session(token), saved: sign("saved", list) };
  const { visitor, customer } = await ask({ ...cookies, basket: sign("basket", added.value.basketId) });
  expect(customer).toBeNull();
  expect(visitor).toMatchObject({ price: 7900, prices: null, saved: [productId], basket: { count: 2 } });
});

test("a session whose address was never proven opens no window", async () => {
  const { token } = await signedIn("unproven", { emailVerified: null }, true);
  const { visitor, customer } = await ask(session(token));
  expect(customer).toBeNull();
  expect(visitor).toMatchObject({ price: 7900, prices: null, saved: [] });
});

test("whoever looks for the first time becomes a customer and is answered as one", async () => {
  const { token } = await signedIn("fresh", { emailVerified: at(-3) }, false);
  const { visitor, customer } = await ask(session(token));
  expect(customer?.customerId).toMatch(/^cust_/);
  expect(visitor).toMatchObject({ price: 6320 });
});

test("who asks at the same time is told only of themselves", async () => {
  const { token } = await signedIn("second", { emailVerified: at(-3) }, true);
  const all = await Promise.all([ask(session(token)), ask({}), ask(session("nobody's"))]);
  expect(all.map(({ customer }) => customer?.email ?? null)).toEqual(["second@example.com", null, null]);
  expect(all.map(({ visitor }) => visitor.prices)).toEqual([{}, null, null]);
});
