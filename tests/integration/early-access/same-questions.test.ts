import pg from "pg";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { quoteBasket } from "@/lib/basket/data";
import { addLine } from "@/lib/basket/lines/add-line";
import { readVisitor } from "@/lib/basket/read-visitor";
import { readProduct } from "@/lib/catalogue/data";
import { readSearch } from "@/lib/catalogue/search/address/read-search";
import { searchProducts } from "@/lib/catalogue/search/search-products";
import { suggest } from "@/lib/catalogue/search/suggest";
import { readMemberPrices } from "@/lib/early-access/offers/read-member-prices";
import { readSaleOffers } from "@/lib/early-access/offers/read-sale-offers";
import type { Asker } from "@/lib/early-access/offers/types";
import { db } from "@/lib/platform/db";
import { openShop } from "../../support/checkout/open-shop";
import { knownCustomer } from "../../support/customers/known-customer";
import { saleOf } from "../../support/early-access/sale-of";

const now = new Date("2026-11-02T09:00:00Z");
const inside = new Date("2026-11-09T15:00:00Z");
const opensAt = new Date("2026-11-10T12:00:00Z");
const money = { currency: "GBP", locale: "en-GB" };
const limits = { quantityPerLine: 99, linesPerBasket: 50 };

let variantId: string;
let product: { id: string; handle: string };

beforeAll(async () => {
  variantId = (await openShop(20)).small;
  product = await db().product.findFirstOrThrow();
});
afterEach(() => vi.restoreAllMocks());

/** The statements that PostgreSQL is sent while somebody looks at everything and puts a piece into a basket. */
async function statementsOf(asker: Asker): Promise<string[]> {
  const sent: string[] = [];
  const query = pg.Client.prototype.query;
  vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (this: pg.Client, ...given: unknown[]) {
    const [what] = given;
    sent.push(typeof what === "string" ? what : (what as { text: string }).text);
    return Reflect.apply(query, this, given);
  });
  await readProduct(db(), product.handle, inside);
  await searchProducts(db(), readSearch("q=ring"), { path: "/search", collectionId: null, ...money }, inside);
  await suggest(db(), "ring", money, inside);
  await readMemberPrices(db(), [product.id], asker, inside);
  const offers = await readSaleOffers(db(), [variantId], asker, inside);
  expect(offers).toEqual([]);
  const added = await addLine(
    db(),
    { basketId: null, variantId, quantity: 1, currency: "GBP", limits, promise: asker },
    inside,
  );
  if (!added.ok) throw new Error(added.reason);
  const { basketId } = added.value;
  const { customerId, invitations } = asker;
  const who = customerId ? { customerId, email: "known@example.com" } : null;
  const asked = {
    basketId,
    variantId,
    productIds: [product.id],
    who,
    invitations,
    listId: null,
    browsing: true,
  };
  const { goods, prices } = await readVisitor(db(), asked, inside);
  expect(goods.variant?.unitPrice).toBe(goods.lines[0]?.unitPrice);
  expect(prices).toEqual(asker.customerId ? {} : null);
  await quoteBasket(db(), { basketId, destination: { country: "GB" }, buyer: asker, now: inside });
  vi.restoreAllMocks();
  // What is asked at the same time comes in any order.
  return sent.sort();
}

test("while a window is open to others a stranger and a customer cause the very statements that they cause without any sale", async () => {
  const stranger: Asker = { customerId: null, invitations: [] };
  const customer: Asker = { customerId: await knownCustomer("no-member@example.com"), invitations: [] };
  // A new connection begins with a statement of its own.
  await statementsOf(stranger);
  const without = [await statementsOf(stranger), await statementsOf(customer)];
  expect(without[0]?.length).toBeGreaterThan(10);
  const windows = [{ kind: "invitation" as const, opensAt: new Date("2026-11-09T12:00:00Z") }];
  await saleOf({ productIds: [product.id], opensAt, endsAt: new Date("2026-11-15T12:00:00Z"), windows }, now);
  expect([await statementsOf(stranger), await statementsOf(customer)]).toEqual(without);
});
