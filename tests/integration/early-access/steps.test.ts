import { beforeAll, expect, test } from "vitest";
import { heldOut } from "@/lib/early-access/hold-out/held-out";
import { readSaleOffers } from "@/lib/early-access/offers/read-sale-offers";
import { db } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { createId } from "@/lib/values/id";
import { openShop } from "../../support/checkout/open-shop";
import { saleOf } from "../../support/early-access/sale-of";
import { accountHolder, programmeOn } from "../../support/loyalty/member-orders";

const now = new Date("2026-11-02T09:00:00Z");
const first = new Date("2026-11-09T12:00:00Z");
const opensAt = new Date("2026-11-10T12:00:00Z");
const endsAt = new Date("2026-11-15T12:00:00Z");
const step = (key: string, from: number) => ({ key, name: key, from, multiplierPercent: 100 });
const tiers = [step("bronze", 100), step("silver", 200), step("gold", 300)];

let small: string;
let saleId: string;

beforeAll(async () => {
  small = (await openShop(20)).small;
  const { id: productId } = await db().product.findFirstOrThrow();
  await programmeOn({ tiers });
  const windows = [{ kind: "tier" as const, tier: "silver", opensAt: first }];
  saleId = await saleOf({ productIds: [productId], opensAt, endsAt, windows }, now);
});

async function member(tier: string | null): Promise<string> {
  const customerId = await accountHolder(`${tier}-${createId("cust")}@example.com`);
  const tierSince = tier ? now : null;
  await db().loyaltyMember.create({
    data: { id: createId("cust"), customerId, joinedAt: now, tier, tierSince },
  });
  return customerId;
}

const has = async (customerId: string, at = first) => {
  const offers = await readSaleOffers(db(), [small], { customerId, invitations: [] }, at);
  return offers.map(({ access }) => access).join();
};

test("a step's window lets in who stands on it or above it, and nobody below", async () => {
  const [none, bronze, silver, gold] = await Promise.all([null, "bronze", "silver", "gold"].map(member));
  const ask = (at: Date) => Promise.all([none, bronze, silver, gold].map((id) => has(id ?? "", at)));
  expect(await ask(new Date(first.getTime() - 1))).toEqual(["", "", "", ""]);
  expect(await ask(first)).toEqual(["", "", "members", "members"]);
  expect(await ask(opensAt)).toEqual(["public", "public", "public", "public"]);
});

test("whoever loses the step is out of its window, and comes back with it", async () => {
  const gold = await member("gold");
  const stand = (tier: string | null) =>
    db().loyaltyMember.update({ where: { customerId: gold }, data: { tier, tierSince: tier ? now : null } });
  await stand("bronze");
  expect(await has(gold)).toBe("");
  await stand(null);
  expect(await has(gold)).toBe("");
  await stand("silver");
  expect(await has(gold)).toBe("members");
});

test("a window follows the programme: off, without its step, or with its steps in another order", async () => {
  const [silver = "", gold = ""] = await Promise.all(["silver", "gold"].map(member));
  const ask = () => Promise.all([has(silver), has(gold)]);
  await programmeOn({ tiers, on: false });
  expect(await ask()).toEqual(["", ""]);
  await programmeOn({ tiers: tiers.filter(({ key }) => key !== "silver") });
  expect(await ask(), "the step is gone, and with it its window").toEqual(["", ""]);
  await programmeOn({ tiers: [step("gold", 100), step("silver", 200)] });
  expect(await ask()).toEqual(["members", ""]);
  await programmeOn();
  expect(await ask(), "no steps at all").toEqual(["", ""]);
  await programmeOn({ tiers });
  expect(await ask()).toEqual(["members", "members"]);
});

test("the database wants a step of such a window, and of no other", async () => {
  await expect(db().saleWindow.updateMany({ data: { tier: null } })).rejects.toThrow(/sale_window_tier/);
  await expect(db().saleWindow.updateMany({ data: { kind: "newsletter" } })).rejects.toThrow(
    /sale_window_tier/,
  );
  await expect(db().sale.updateMany({ data: { holdoutShare: 500_001 } })).rejects.toThrow(/sale_holdout/);
});

test("the lot holds out the share that was asked for, the same people whenever it is asked, other people of another sale", async () => {
  const drawn = async (sale: string, share: number) => {
    const lot = heldOut({
      saleId: sale,
      email: Prisma.sql`('Reader' || n || '@example.com')::citext`,
      share,
    });
    const rows = await db().$queryRaw<{ n: number }[]>`SELECT n FROM generate_series(1, 5000) n WHERE ${lot}`;
    return rows.map(({ n }) => n);
  };
  const tenth = await drawn(saleId, 100_000);
  expect(tenth.length).toBeGreaterThan(400);
  expect(tenth.length).toBeLessThan(600);
  expect(await drawn(saleId, 100_000)).toEqual(tenth);
  expect(await drawn(saleId, 200_000), "a larger share has the smaller one in it").toEqual(
    expect.arrayContaining(tenth),
  );
  const [one] = await db().$queryRaw<{ out: boolean }[]>`
    SELECT ${heldOut({ saleId, email: Prisma.sql`${`READER${tenth[0]}@EXAMPLE.com`}`, share: 100_000 })} AS out`;
  expect(one?.out, "however it is written").toBe(true);
  const other = await drawn("sale_other", 100_000);
  expect(other.filter((n) => tenth.includes(n)).length).toBeLessThan(tenth.length / 2);
  expect(await drawn(saleId, 0)).toEqual([]);
});
