import { beforeAll, expect, test } from "vitest";
import { quoteBasket } from "@/lib/basket/data";
import { agree } from "@/lib/checkout/agree";
import { invite } from "@/lib/early-access/admin/invitations/invite";
import { findPeople } from "@/lib/early-access/admin/preview/find-people";
import { previewFor } from "@/lib/early-access/admin/preview/preview-for";
import { unscheduleSale } from "@/lib/early-access/admin/schedule/unschedule-sale";
import { holdPieces } from "@/lib/early-access/limits/hold-pieces";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { localMoment } from "@/lib/values/local-moment";
import { buyer } from "../../support/checkout/buyer";
import { fillBasket } from "../../support/checkout/fill-basket";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { saleOf } from "../../support/early-access/sale-of";
import { accountHolder, programmeOn } from "../../support/loyalty/member-orders";

const staff = { kind: "system", name: "test" } as const;
const now = new Date("2026-11-02T09:00:00Z");
const at = (day: number, hour = 12) => new Date(Date.UTC(2026, 10, day, hour));
const destination = { country: "GB", postcode: "BS1 4DJ" };

let shop: OpenShop;
let productId: string;
let winter: string;
let stepped: string;
let people: { id: string; email: string | null; invitations: string[]; customerId: string | null }[];

beforeAll(async () => {
  shop = await openShop(50);
  productId = (await db().product.findFirstOrThrow()).id;
  const tiers = [{ key: "gold", name: "Gold", from: 1, multiplierPercent: 100 }];
  await programmeOn({ tiers });
  stepped = await accountHolder("gold@example.com");
  await db().loyaltyMember.create({
    data: { id: createId("cust"), customerId: stepped, joinedAt: now, tier: "gold", tierSince: now },
  });
  const plain = await accountHolder("plain@example.com");
  const goods = { productIds: [productId] };
  winter = await saleOf(
    {
      ...{ ...goods, name: "Winter", percent: "20", limitPerCustomer: "2", opensAt: at(10), endsAt: at(15) },
      windows: [
        { kind: "tier", tier: "gold", opensAt: at(8) },
        { kind: "invitation", opensAt: at(9) },
      ],
    },
    now,
  );
  await saleOf(
    {
      ...{ ...goods, name: "Small only", percent: "", ownPrices: { [shop.small]: "70.00" } },
      ...{ opensAt: at(7), endsAt: at(20) },
    },
    now,
  );
  await saleOf(
    {
      ...{ ...goods, name: "Deep", percent: "50", opensAt: at(14), endsAt: at(16) },
      windows: [{ kind: "tier", tier: "gold", opensAt: at(13) }],
    },
    now,
  );
  const emails = ["guest@example.com", "eager@example.com"];
  await transact((tx) => invite(tx, staff, { id: winter, emails }, now));
  const invited = await db().saleInvitation.findMany({ orderBy: { email: "asc" } });
  const line = { quantity: 2, sale: { saleId: winter } };
  await transact((tx) => holdPieces(tx, { email: "eager@example.com", lines: [line] }));
  people = [
    { id: "", email: null, invitations: [], customerId: null },
    { id: plain, email: "plain@example.com", invitations: [], customerId: plain },
    { id: stepped, email: "gold@example.com", invitations: [], customerId: stepped },
    ...invited.map(({ id, email }) => ({ id, email, invitations: [id], customerId: null })),
  ];
});

async function look(who: string, moment: Date, sale: string | null = null, maySeePeople = true) {
  const asked = { who, at: localMoment(moment, "Europe/London"), sale };
  return previewFor(db(), asked, { maySeePeople, now });
}

test("what the preview says is what basket and checkout charge, of everybody and at every moment", async () => {
  const seen = new Set<string>();
  for (const person of people)
    for (const day of [6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 19]) {
      const moment = at(day);
      const { preview } = await look(person.id, moment);
      for (const variantId of [shop.small, shop.large]) {
        const row = preview?.rows.find((one) => one.variantId === variantId);
        const basketId = await fillBasket({ [variantId]: 1 });
        const { customerId, invitations, email } = person;
        const charged = await quoteBasket(db(), {
          ...{ basketId, destination, now: moment, buyer: { customerId, invitations, email } },
        });
        const line = charged.lines[0];
        const usual = variantId === shop.small ? 7900 : 14_500;
        expect([person.email, day, row?.pays ?? usual]).toEqual([person.email, day, line?.unitPrice]);
        const winner = row?.offers.find(({ why }) => why === null);
        expect(winner?.saleId).toBe(line?.sale?.saleId);
        expect(winner?.access).toBe(line?.sale?.access);
        seen.add(`${line?.unitPrice}`);
      }
    }
  expect(seen.size, "it is no test if everything costs the same").toBeGreaterThan(5);
});

test("an order pays what the preview said", async () => {
  const moment = at(9);
  const guest = people.find(({ email }) => email === "guest@example.com");
  const { preview } = await look(guest?.id ?? "", moment);
  const row = preview?.rows.find(({ variantId }) => variantId === shop.large);
  const basketId = await fillBasket({ [shop.large]: 1 });
  const asker = { customerId: null, invitations: guest?.invitations ?? [], email: "guest@example.com" };
  const quote = await quoteBasket(db(), { basketId, destination, buyer: asker, now: moment });
  const input = await buyer(basketId, { email: "guest@example.com", agreedTotal: quote.total });
  const agreed = await transact((tx) => agree(tx, { ...input, invitations: asker.invitations }, moment));
  expect(agreed).toMatchObject({ ok: true });
  const line = await db().orderLine.findFirstOrThrow({ where: { variantId: shop.large } });
  expect([line.unitPrice, line.saleAccess]).toEqual([row?.pays, "members"]);
  const window = await db().saleWindow.findFirstOrThrow({ where: { kind: "invitation" } });
  expect(line.saleWindowId, "and the order knows through which window").toBe(window.id);
});

test("it says why: through which window, which price lost, what is others' and what is used up", async () => {
  const small = async (who: string, moment: Date) =>
    (await look(who, moment)).preview?.rows
      .find(({ variantId }) => variantId === shop.small)
      ?.offers.map(({ saleName, why, access, windows, left }) => [
        ...[saleName, why, access, left],
        windows.map(({ kind, of }) => of ?? kind).join(),
      ]);
  expect(await small("", at(9))).toEqual([
    ["Small only", null, "public", null, ""],
    ["Deep", "not_begun", null, null, "Gold and above"],
    ["Winter", "not_theirs", null, null, "Gold and above,invitation"],
  ]);
  expect(await small(stepped, at(9))).toEqual([
    ["Winter", null, "members", 2, "Gold and above"],
    ["Deep", "not_begun", null, null, "Gold and above"],
    ["Small only", "not_lowest", "public", null, ""],
  ]);
  const eager = people.find(({ email }) => email === "eager@example.com");
  expect(await small(eager?.id ?? "", at(9))).toEqual([
    ["Small only", null, "public", null, ""],
    ["Deep", "not_begun", null, null, "Gold and above"],
    ["Winter", "limit", "members", 0, "invitation"],
  ]);
});

/** Everything that scheduling writes, and what the shop's pages are made of. */
async function everything() {
  const [row] = await db().$queryRaw<{ all: unknown }[]>`SELECT json_build_array(
    (SELECT json_agg(s ORDER BY id) FROM sale s), (SELECT json_agg(p ORDER BY id) FROM price_period p),
    (SELECT count(*) FROM audit_entry), (SELECT count(*) FROM graphile_worker.jobs), (SELECT count(*) FROM journal_entry),
    (SELECT json_agg(p ORDER BY id) FROM product p), (SELECT json_agg(b ORDER BY sale_id, email) FROM sale_buyer b)) AS all`;
  return row?.all;
}

test("a draft is seen as if it were scheduled, and nothing of that stays", async () => {
  await transact((tx) => unscheduleSale(tx, staff, { id: winter }, now));
  const before = await everything();
  const { preview } = await look(stepped, at(9), winter);
  expect(preview).toMatchObject({ asIf: true, sale: { standing: "members" }, total: 2 });
  expect(preview?.rows.map(({ pays, usual }) => [pays, usual])).toEqual([
    [6320, 7900],
    [11_600, 14_500],
  ]);
  expect((await look("", at(9), winter)).preview?.rows.map(({ pays }) => pays)).toEqual([7000, 14_500]);
  expect(await everything()).toEqual(before);
  expect((await look(stepped, at(9))).preview?.rows.map(({ pays }) => pays)).toEqual([7000]);
  await db().sale.update({ where: { id: winter }, data: { productIds: [] } });
  expect(await look(stepped, at(9), winter)).toMatchObject({ preview: null, refused: "no_goods" });
});

test("what cannot be shown is said, and nobody sees customers who may not", async () => {
  const asked = { who: "cust_gone", at: "yesterday", sale: null };
  expect(await previewFor(db(), asked, { maySeePeople: true, now })).toMatchObject({
    ...{ preview: null, faults: { who: expect.any(String), at: expect.any(String) } },
  });
  expect(await look(stepped, at(9), null, false)).toMatchObject({ person: null, preview: null });
  expect(await look("", at(9), null, false)).toMatchObject({ person: { kind: "visitor" }, faults: {} });
  const nothing = await previewFor(db(), { who: "", at: "", sale: null }, { maySeePeople: true, now });
  expect(nothing.preview).toMatchObject({ at: now, rows: [], total: 0 });
});

test("people are found by their name or address, customers and holders of invitations alike", async () => {
  expect(await findPeople(db(), "")).toEqual([]);
  expect(await findPeople(db(), "gold@")).toMatchObject([{ value: stepped }]);
  expect(await findPeople(db(), "GUEST@exa")).toMatchObject([
    { label: "guest@example.com", hint: "invited to Winter" },
  ]);
  expect(await findPeople(db(), "100%")).toEqual([]);
});
