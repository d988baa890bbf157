import { beforeEach, expect, test } from "vitest";
import { consumeDiscounts } from "@/lib/discounts/uses/consume-discounts";
import { holdDiscounts } from "@/lib/discounts/uses/hold-discounts";
import { releaseDiscounts } from "@/lib/discounts/uses/release-discounts";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { knownCustomer, pastOrder } from "../../support/customers/known-customer";

const now = new Date("2026-11-23T09:00:00Z");
const code = (over: object = {}) =>
  db().discount.create({
    data: { id: createId("disc"), code: "TEN", kind: "percentage", value: 100_000, ...over },
  });
const hold = async (orderId: string, email = `${orderId}@shop.example`, codes = ["TEN"]) => {
  const rows = await db().discount.findMany({ where: { code: { in: codes } } });
  const discounts =
    rows.length > 0
      ? rows.map(({ id }) => ({ id, uniqueCode: null }))
      : [{ id: "disc_none", uniqueCode: null }];
  return transact((tx) => holdDiscounts(tx, { discounts, orderId, email }, now));
};
const release = (orderId: string) => db().$transaction((tx) => releaseDiscounts(tx, orderId, now));
const consume = (orderId: string) => db().$transaction((tx) => consumeDiscounts(tx, orderId, now));
const used = async () => (await db().discount.findUnique({ where: { code: "TEN" } }))?.used;
const reason = (result: Awaited<ReturnType<typeof hold>>) => (result.ok ? "held" : result.reason);

beforeEach(async () => {
  await db().discountRedemption.deleteMany();
  await db().discount.deleteMany();
});

test("a code with three uses is held three times, however many want it at once", async () => {
  await code({ usageLimit: 3 });
  const results = await Promise.all(Array.from({ length: 12 }, (_, index) => hold(`ord_${index}`)));
  expect(results.map(reason).sort()).toEqual([...Array(3).fill("held"), ...Array(9).fill("used_up")]);
  expect(await used()).toBe(3);
});

test("a use that is given back can be held again, once for each giving back", async () => {
  await code({ usageLimit: 1 });
  await hold("ord_a");
  await Promise.all([release("ord_a"), release("ord_a"), release("ord_b")]);
  expect(await used()).toBe(0);
  expect(reason(await hold("ord_b"))).toBe("held");
  expect(reason(await hold("ord_a"))).toBe("used_up");
});

test("asking twice for one order holds one use, and paying twice consumes one", async () => {
  await code();
  await Promise.all([hold("ord_a"), hold("ord_a")]);
  expect(await used()).toBe(1);
  await Promise.all([consume("ord_a"), consume("ord_a")]);
  expect(await used()).toBe(1);
  await release("ord_a");
  expect(await used()).toBe(1);
});

test("money that comes after the use was given back counts it again, within the limit", async () => {
  await code({ usageLimit: 1 });
  await hold("ord_late");
  await release("ord_late");
  await consume("ord_late");
  expect(await used()).toBe(1);
  await db().discount.updateMany({ data: { usageLimit: 2 } });
  await hold("ord_b");
  await db().discountRedemption.updateMany({ where: { orderId: "ord_late" }, data: { state: "released" } });
  await consume("ord_late");
  expect(await used()).toBe(2);
  expect(await db().discountRedemption.findFirst({ where: { orderId: "ord_late" } })).toMatchObject({
    state: "consumed",
  });
});

test("a code meant once a person is refused to the same address, in any case, also at once", async () => {
  await code({ perCustomerLimit: 1 });
  const results = await Promise.all([
    hold("ord_a", "Maren@shop.example"),
    hold("ord_b", "maren@SHOP.example"),
    hold("ord_c"),
  ]);
  expect(results.map(reason).sort()).toEqual(["already_used", "held", "held"]);
});

test("a discount for a first order is held for one order of a person, also of two begun at once", async () => {
  await code({ audience: "first_order" });
  const both = await Promise.all([hold("ord_a", "Ida@shop.example"), hold("ord_b", "ida@shop.example")]);
  expect(both.map(reason).sort()).toEqual(["held", "not_first_order"]);
  expect(reason(await hold("ord_c", "other@shop.example"))).toBe("held");
  await Promise.all([release("ord_a"), release("ord_b")]);
  expect(reason(await hold("ord_d", "ida@shop.example"))).toBe("held");
});

test("a discount for a segment is held for an order of who is in it at that moment, and for nobody else's", async () => {
  await code({ audience: "segment", audienceSegments: ["seg_regulars", "seg_lost"] });
  const customerId = await knownCustomer("ida@shop.example");
  const [mine, guests] = [await pastOrder(customerId), await pastOrder(null, { email: "ida@shop.example" })];
  const place = (data: { leftAt?: Date }) =>
    db().segmentMembership.create({ data: { segmentId: "seg_lost", customerId, enteredAt: now, ...data } });
  await place({ leftAt: now });
  expect(reason(await hold(mine)), "was in it once").toBe("not_in_group");
  await place({});
  expect(reason(await hold(guests)), "the address alone is nobody").toBe("not_in_group");
  expect(reason(await hold(mine))).toBe("held");
  await db().segmentMembership.deleteMany();
  expect(reason(await hold(mine)), "what an order holds it keeps").toBe("held");
});

test("a discount for a step of the points programme is held for who stands on it at that moment, while there is a programme", async () => {
  await code({ audience: "tier", audienceTiers: ["friend"] });
  const customerId = await knownCustomer("eva@shop.example");
  const mine = await pastOrder(customerId);
  const programme = (on: boolean) => {
    const value = { on, tiers: [{ key: "friend", name: "Friend", from: 100, multiplierPercent: 100 }] };
    return db().setting.upsert({
      where: { key: "loyalty" },
      create: { key: "loyalty", value },
      update: { value },
    });
  };
  await programme(true);
  expect(reason(await hold(mine)), "no member").toBe("not_on_step");
  await db().loyaltyMember.create({
    data: { id: "lmem_eva", customerId, joinedAt: now, tier: "friend", tierSince: now },
  });
  await programme(false);
  expect(reason(await hold(mine)), "no programme").toBe("not_on_step");
  await programme(true);
  expect(reason(await hold(mine))).toBe("held");
  await db().setting.delete({ where: { key: "loyalty" } });
});

test("a use that late money has taken stays taken when the one who held it meanwhile lets it go", async () => {
  await code({ usageLimit: 1 });
  await hold("ord_late");
  await release("ord_late");
  await hold("ord_b");
  await consume("ord_late");
  expect(await used()).toBe(1);
  await release("ord_b");
  expect(await used()).toBe(1);
  expect(reason(await hold("ord_c"))).toBe("used_up");
});

test("so does a single-use code", async () => {
  const { id: discountId } = await code({ code: null });
  const batch = {
    id: createId("cbat"),
    discountId,
    prefix: "",
    wanted: 1,
    requestedBy: "test",
    createdAt: now,
  };
  await db().codeBatch.create({ data: batch });
  await db().uniqueCode.create({ data: { code: "ONCE", discountId, batchId: batch.id, createdAt: now } });
  const ask = (orderId: string) => {
    const discounts = [{ id: discountId, uniqueCode: "once" }];
    return transact((tx) => holdDiscounts(tx, { discounts, orderId, email: `${orderId}@shop.example` }, now));
  };
  await ask("ord_late");
  await release("ord_late");
  expect(reason(await ask("ord_b"))).toBe("held");
  await consume("ord_late");
  await release("ord_b");
  expect(reason(await ask("ord_c"))).toBe("used_up");
});

test("what is unknown, asleep, not begun or over is refused", async () => {
  expect(reason(await hold("ord_a"))).toBe("unknown_code");
  await code({ startsAt: new Date(now.getTime() + 1) });
  expect(reason(await hold("ord_a"))).toBe("not_started");
  await db().discount.updateMany({ data: { startsAt: null, endsAt: now } });
  expect(reason(await hold("ord_a"))).toBe("ended");
  await db().discount.updateMany({ data: { endsAt: null, active: false } });
  expect(reason(await hold("ord_a"))).toBe("unknown_code");
  expect(await used()).toBe(0);
});
