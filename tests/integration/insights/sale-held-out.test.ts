import { beforeAll, expect, test } from "vitest";
import { heldOut } from "@/lib/early-access/hold-out/held-out";
import { forgetReaders } from "@/lib/early-access/letters/forget-readers";
import { gatherReaders } from "@/lib/early-access/letters/gather-readers";
import { countHeldOut } from "@/lib/insights/sales/count-held-out";
import { readSaleResult } from "@/lib/insights/sales/read-sale-result";
import { db } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { createId } from "@/lib/values/id";
import { openShop } from "../../support/checkout/open-shop";
import { knownCustomer, pastOrder } from "../../support/customers/known-customer";
import { saleOf } from "../../support/early-access/sale-of";

const now = new Date("2026-11-02T09:00:00Z");
const first = new Date("2026-11-09T12:00:00Z");
const opensAt = new Date("2026-11-10T12:00:00Z");
const endsAt = new Date("2026-11-12T12:00:00Z");
const day = 24 * 60 * 60 * 1000;
const later = new Date(endsAt.getTime() + 8 * day);
const people = 60;

let saleId: string;
let held: Set<string>;

beforeAll(async () => {
  await openShop(50);
  const { id: productId } = await db().product.findFirstOrThrow();
  const segment = await db().segment.create({
    data: { id: createId("seg"), name: "Best", rule: { all: [] }, createdAt: now, updatedAt: now },
  });
  const windows = [
    { kind: "segment" as const, segmentId: segment.id, opensAt: first },
    { kind: "invitation" as const, opensAt: first },
  ];
  saleId = await saleOf({ productIds: [productId], opensAt, endsAt, windows, holdout: 30 }, now);
  for (let one = 0; one < people; one += 1) {
    const email = `reader${one}@example.com`;
    const customerId = await knownCustomer(email);
    await db().segmentMembership.create({ data: { segmentId: segment.id, customerId, enteredAt: now } });
    await db().consentEntry.create({
      data: {
        email,
        topic: "news",
        act: "given",
        source: "test",
        proof: "double_opt_in",
        wording: "Yes",
        at: now,
      },
    });
  }
  const both = await db().saleWindow.findMany({ where: { saleId } });
  for (const { id } of both)
    await db().saleMailing.create({ data: { windowId: id, topic: "news", createdAt: now, updatedAt: now } });
  const byHand = both.find(({ kind }) => kind === "invitation");
  // The first of them is invited by hand besides: no lot decides about that letter.
  await db().saleInvitation.create({
    data: { id: createId("sinv"), windowId: byHand?.id ?? "", email: "reader0@example.com", createdAt: now },
  });
  await gatherReaders(db(), first);
  const lot = heldOut({ saleId, email: Prisma.sql`c.email`, share: 300_000 });
  const drawn = await db().$queryRaw<
    { email: string }[]
  >`SELECT c.email::text AS email FROM customer c WHERE ${lot}`;
  held = new Set(drawn.map(({ email }) => email).filter((email) => email !== "reader0@example.com"));
});

const bought = (email: string, total: number, placedAt: Date, refundedTotal = 0) =>
  pastOrder(null, { email, total, refundedTotal, placedAt, paidAt: placedAt });

test("both groups are counted as the lot made them, with all they bought in the same time", async () => {
  expect(held.size).toBeGreaterThan(5);
  const [out = ""] = held;
  const [one = "", two = ""] = Array.from(
    { length: people },
    (_, at) => `reader${at + 1}@example.com`,
  ).filter((email) => !held.has(email));
  await bought(one, 5000, opensAt);
  await bought(one, 3000, new Date(endsAt.getTime() + 6 * day), 1000);
  await bought(two, 2000, first);
  await bought(out, 4000, opensAt);
  await bought(out, 9000, new Date(first.getTime() - 1));
  await bought(two, 9000, new Date(endsAt.getTime() + 7 * day));
  await bought("reader0@example.com", 9000, opensAt);
  await bought("stranger@example.com", 9000, opensAt);
  await countHeldOut(db(), later);
  const result = await readSaleResult(db(), saleId, later);
  expect(result?.heldOut).toMatchObject({
    countedAt: later,
    groups: {
      written: { people: people - 1 - held.size, buyers: 2, money: 9000, squares: 7000 ** 2 + 2000 ** 2 },
      without: { people: held.size, buyers: 1, money: 4000, squares: 4000 ** 2 },
    },
    differences: { enough: false },
  });
});

test("nobody held out was written down to be written to, and the sums stay when readers are forgotten", async () => {
  const rows = await db().saleMailingReader.findMany({ where: { state: "held_out" } });
  expect(
    rows
      .map(({ email }) => email)
      .filter((email) => email !== "reader0@example.com")
      .sort(),
  ).toEqual([...held].sort());
  const before = (await readSaleResult(db(), saleId, later))?.heldOut;
  const much = new Date(endsAt.getTime() + 91 * day);
  await forgetReaders(db(), much);
  expect(await db().saleMailingReader.count()).toBe(0);
  await countHeldOut(db(), much);
  expect((await readSaleResult(db(), saleId, much))?.heldOut).toEqual(before);
});

test("a sale without anybody held out counts nothing", async () => {
  await db().saleHeldOut.deleteMany();
  await db().saleMailing.updateMany({ data: { forgottenAt: null } });
  await db().sale.update({ where: { id: saleId }, data: { holdoutShare: 0 } });
  await countHeldOut(db(), later);
  expect(await readSaleResult(db(), saleId, later)).toMatchObject({ holdsOut: false, heldOut: null });
});
