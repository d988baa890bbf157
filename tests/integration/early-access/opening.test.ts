import { beforeAll, expect, test } from "vitest";
import { quoteBasket } from "@/lib/basket/data";
import { agree } from "@/lib/checkout/agree";
import { invite } from "@/lib/early-access/admin/invitations/invite";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { buyer } from "../../support/checkout/buyer";
import { fillBasket } from "../../support/checkout/fill-basket";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { saleOf } from "../../support/early-access/sale-of";

const staff = { kind: "system", name: "test" } as const;
const pieces = 12;
const hour = 3_600_000;
// A minute's beginning, as the form has it, and later than now: prices are asked for at moments around it.
const opensAt = new Date(Math.ceil(Date.now() / hour) * hour + 2 * hour);
const inside = new Date(opensAt.getTime() - hour);
const endsAt = new Date(opensAt.getTime() + 4 * hour);

let shop: OpenShop;
let invitations: string[];

beforeAll(async () => {
  shop = await openShop(pieces);
  const { id: productId } = await db().product.findFirstOrThrow();
  const windows = [{ kind: "invitation" as const, opensAt: new Date(inside.getTime() - hour) }];
  const id = await saleOf({ productIds: [productId], opensAt, endsAt, windows }, new Date());
  const emails = Array.from({ length: 60 }, (_, index) => `member${index}@example.com`);
  await transact((tx) => invite(tx, staff, { id, emails }, new Date()));
  invitations = (await db().saleInvitation.findMany()).map((one) => one.id);
});

/** What somebody posts who was shown this basket at this moment. */
async function press(email: string, invitation: string | null, at: Date, variantId = shop.small) {
  const asker = { customerId: null, invitations: invitation ? [invitation] : [] };
  const basketId = await fillBasket({ [variantId]: 1 });
  const destination = { country: "GB", postcode: "BS1 4DJ" };
  const shown = await quoteBasket(db(), { basketId, destination, buyer: { ...asker, email }, now: at });
  return { ...(await buyer(basketId, { email, agreedTotal: shown.total })), invitations: asker.invitations };
}

test("sixty members and sixty others at once for twelve pieces: twelve orders, each at its buyer's own price", async () => {
  const inputs = [
    ...(await Promise.all(invitations.map((id, index) => press(`member${index}@example.com`, id, inside)))),
    ...(await Promise.all(invitations.map((_, index) => press(`other${index}@example.com`, null, inside)))),
  ].sort((a, b) => (a.basketId < b.basketId ? -1 : 1));
  const results = await Promise.all(inputs.map((input) => transact((tx) => agree(tx, input, inside))));
  const refused = results.flatMap((one) => (one.ok ? [] : [one.reason]));
  expect(results.length - refused.length).toBe(pieces);
  for (const reason of refused) expect(["out_of_stock", "basket_empty"]).toContain(reason);
  expect(await db().stock.findUniqueOrThrow({ where: { variantId: shop.small } })).toMatchObject({
    ...{ onHand: pieces, reserved: pieces },
  });
  const lines = await db().orderLine.findMany({ include: { order: { select: { email: true } } } });
  const wrong = lines.filter(({ order, unitPrice, saleAccess }) =>
    order.email.startsWith("member")
      ? unitPrice !== 6320 || saleAccess !== "members"
      : unitPrice !== 7900 || saleAccess !== null,
  );
  expect(lines).toHaveLength(pieces);
  expect(wrong).toEqual([]);
});

test("nobody gets the price by saying it, and at the opening everybody has it from the first moment on", async () => {
  const justBefore = new Date(opensAt.getTime() - 1);
  const at = (input: Awaited<ReturnType<typeof press>>, moment: Date) =>
    transact((tx) => agree(tx, input, moment));
  const member = await press("claim@example.com", invitations[0] ?? null, inside, shop.large);
  const told = member.details.agreedTotal;
  expect(await at({ ...member, invitations: [] }, justBefore)).toMatchObject({ reason: "total_changed" });
  expect(await at({ ...member, invitations: ["sinv_made_up"] }, justBefore)).toMatchObject({
    reason: "total_changed",
  });
  const other = await press("other@example.com", null, justBefore, shop.large);
  expect(other.details.agreedTotal - told).toBe(2_900);
  const late = await at(other, opensAt);
  expect(late).toMatchObject({ reason: "total_changed", detail: { quote: { total: told } } });
  expect(await at({ ...member, invitations: [] }, opensAt)).toMatchObject({ ok: true });
  const line = await db().orderLine.findFirstOrThrow({ where: { variantId: shop.large } });
  expect(line).toMatchObject({ unitPrice: 11_600, saleAccess: "public" });
});
