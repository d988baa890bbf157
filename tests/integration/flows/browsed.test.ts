import { beforeAll, beforeEach, expect, test } from "vitest";
import { switchOn } from "@/lib/flows/admin/switch-on";
import { beginDatedFlows } from "@/lib/flows/dates/begin-dated-flows";
import { flowPlanSchema } from "@/lib/flows/plan/schema";
import type { FlowPlan } from "@/lib/flows/plan/types";
import { readyFlows } from "@/lib/flows/ready/ready-flows";
import { runFlows } from "@/lib/flows/run-flows";
import { simulate } from "@/lib/flows/simulate/simulate";
import { enqueueNews } from "@/lib/mail/enqueue-news";
import { withdraw } from "@/lib/newsletter/consent/withdraw";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { readShop } from "@/lib/shop/data";
import { saveSetting } from "@/lib/shop/save-setting";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { knownCustomer, owner, pastOrder } from "../../support/customers/known-customer";
import { allow } from "../../support/flows/reader";
import { switchedOn } from "../../support/flows/switched-on";
import { touchedBasket } from "../../support/recovery/left-basket";

const looked = new Date("2026-11-22T20:00:00Z");
/** So many hours after the last look. */
const after = (hours: number) => new Date(looked.getTime() + hours * 3_600_000);
const email = "ada@example.com";
let shop: OpenShop;
let productId = "";
let customerId = "";
let plan: FlowPlan;

const round = async (hours: number) => {
  await beginDatedFlows(db(), "browsed", after(hours));
  await runFlows(db(), after(hours));
};
const look = (hours = 0, more: { customerId?: string; times?: number } = {}) =>
  db().productView.create({ data: { customerId, productId, lastViewedAt: after(hours), ...more } });
const letters = () =>
  db().outboxLetter.findMany({ where: { template: "news-flow" }, orderBy: { createdAt: "asc" } });
const endings = async () => (await db().flowRun.findMany()).map(({ ending }) => ending);

beforeAll(async () => {
  shop = await openShop();
  ({ productId } = await db().variant.findUniqueOrThrow({ where: { id: shop.small } }));
  const { newsletter } = await readShop(db());
  await transact((tx) => saveSetting(tx, "newsletter", { ...newsletter, browsing: true }));
  const ready = readyFlows(await readShop(db())).find(({ key }) => key === "browsed-and-left");
  plan = flowPlanSchema.parse({ ...ready?.plan, holdOut: 0 });
});

beforeEach(async () => {
  await db()
    .$executeRaw`TRUNCATE basket, left_basket, consent_entry, newsletter_permission, subscriber, flow, flow_knock,
    outbox_letter, letter_day, customer, orders, journal_entry CASCADE`;
  await db().$executeRaw`UPDATE product SET available = true`;
  customerId = await knownCustomer(email, { name: "Ada Lovelace" });
  await allow(email, looked, "browsing");
});

test("who looked at something and left is reminded of it in the morning, once, at today's price", async () => {
  await switchedOn(plan, looked);
  await look();
  await round(11.9);
  expect(await db().flowRun.count(), "too early").toBe(0);
  await round(12.1);
  await round(12.3);
  expect(await db().flowRun.count()).toBe(1);
  expect(await letters(), "it waits for ten o'clock").toEqual([]);
  await round(14);
  const [letter] = await letters();
  expect(letter).toMatchObject({ toEmail: email, topic: "browsing" });
  const said = JSON.stringify(letter?.props);
  for (const words of ["Still thinking about it, Ada?", "Ring Bed", "79.00", "remember what you look at"])
    expect(said).toContain(words);
  expect(await endings()).toEqual(["finished"]);
  // Nothing of what they looked at is copied but into the letter itself.
  expect(await db().flowRun.findFirst()).toMatchObject({ about: {} });
  await db().productView.updateMany({ data: { lastViewedAt: after(48) } });
  await round(61);
  await round(63);
  expect(await letters()).toHaveLength(1);
});

test("nobody begins who still looks, bought, has something in a basket, or looked at what is gone or theirs", async () => {
  await switchedOn(plan, looked);
  const begun = async (hours = 12.1) => {
    await round(hours);
    const count = await db().flowRun.count();
    await db().flowRun.deleteMany();
    return count;
  };
  await look();
  expect(await begun()).toBe(1);
  const other = await db().product.create({
    data: { id: "prod_other", handle: "other", title: "Other", tags: [], facets: [] },
  });
  await db().productView.create({ data: { customerId, productId: other.id, lastViewedAt: after(6) } });
  expect(await begun(), "still looking").toBe(0);
  expect(await begun(18.1), "long enough after the last look").toBe(1);
  await db().product.delete({ where: { id: other.id } });
  await db().product.updateMany({ data: { available: false } });
  expect(await begun(), "sold out").toBe(0);
  await db().product.updateMany({ data: { available: true } });
  const order = await pastOrder(customerId, { email, paidAt: after(3), placedAt: after(3) });
  expect(await begun(), "bought").toBe(0);
  await db().order.update({ where: { id: order }, data: { paidAt: after(-48) } });
  const line = {
    id: "line_1",
    orderId: order,
    position: 0,
    productId,
    title: "Ring Bed",
    quantity: 1,
    unitPrice: 1,
    total: 1,
  };
  await db().orderLine.create({ data: line });
  expect(await begun(), "looks at what they ordered").toBe(0);
  await db().order.deleteMany();
  expect(await begun()).toBe(1);
  for (const whose of [{ customerId }, { contactEmail: email }]) {
    const basketId = await touchedBasket({ [shop.large]: 1 }, after(1), whose);
    expect(await begun(), "a basket comes first").toBe(0);
    await db().basketLine.deleteMany({ where: { basketId } });
    expect(await begun(), "an empty basket is none").toBe(1);
  }
});

test("it ends at once with a purchase, a basket, the thing gone or permission taken back, whatever the plan says", async () => {
  await switchedOn({ ...plan, exits: [], again: null }, looked);
  const endedBy = async (happens: () => Promise<unknown>) => {
    await db().flowRun.deleteMany();
    await db().productView.deleteMany();
    await look();
    await round(12.1);
    expect(await endings()).toEqual([null]);
    await happens();
    await runFlows(db(), after(14));
    return (await endings())[0];
  };
  const order = () => pastOrder(customerId, { email, paidAt: after(13), placedAt: after(13) });
  expect(await endedBy(order)).toBe("bought");
  await db().order.deleteMany();
  expect(await endedBy(() => touchedBasket({ [shop.small]: 1 }, after(13), { customerId }))).toBe(
    "has_basket",
  );
  await db().basket.deleteMany();
  expect(await endedBy(() => db().product.updateMany({ data: { available: false } }))).toBe("gone");
  await db().product.updateMany({ data: { available: true } });
  const stop = () =>
    transact((tx) => withdraw(tx, { email, topics: ["browsing"], source: "letter" }, after(13)));
  // What was noted is erased with the permission, so nothing is left to remind of.
  expect(await endedBy(stop)).toBe("gone");
  expect(await letters()).toEqual([]);
});

test("the database keeps the promise of one letter in two weeks, of whatever flow", async () => {
  await switchedOn(plan, looked, "One");
  await switchedOn({ ...plan, again: 14 }, looked, "Two");
  await look();
  await round(12.1);
  for (let day = 0; day < 10; day += 1) await round(14 + day * 24);
  expect(await letters()).toHaveLength(1);
  const skipped = await db().flowLetter.findMany({ where: { state: "skipped" } });
  expect(skipped).toMatchObject([{ reason: "reminded" }]);
  const props = (await letters())[0]?.props as never;
  const write = (hours: number) =>
    transact((tx) =>
      enqueueNews(
        tx,
        { key: `again-${hours}`, template: "news-flow", to: email, topic: "browsing", props },
        after(hours),
      ),
    );
  expect(await write(14 + 13 * 24)).toMatchObject({ ok: false, reason: "reminded" });
  expect(await write(14 + 14 * 24)).toMatchObject({ ok: true });
});

test("a simulation finds them by the same rules, and the flow cannot be switched on while nobody is asked", async () => {
  await look();
  const ben = await knownCustomer("ben@example.com");
  await allow("ben@example.com", looked, "browsing");
  await look(-72, { customerId: ben });
  await pastOrder(ben, { email: "ben@example.com", paidAt: after(-58.5), placedAt: after(-58.5) });
  const given = { flowId: "flow_x", from: after(-30 * 24), until: after(24) };
  expect(await transact((tx) => simulate(tx, plan, given, after(24)))).toMatchObject({
    ...{ happened: 2, people: 2, written: 1 },
    notWritten: [{ reason: "bought", count: 1 }],
  });
  const { newsletter } = await readShop(db());
  await transact((tx) => saveSetting(tx, "newsletter", { ...newsletter, browsing: false }));
  await db().flow.create({
    data: { id: "flow_x", name: "X", draft: plan, createdAt: looked, updatedAt: looked },
  });
  const on = () => transact((tx) => switchOn(tx, owner, { id: "flow_x", version: 1 }, looked));
  expect(await on()).toMatchObject({ ok: false, reason: "not_asked" });
});
