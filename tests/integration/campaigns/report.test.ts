import { beforeEach, expect, test } from "vitest";
import { listCampaigns } from "@/lib/campaigns/admin/data";
import { countCampaigns } from "@/lib/campaigns/report/count-campaigns";
import { readKeptReport } from "@/lib/campaigns/report/read-kept-report";
import { readReport } from "@/lib/campaigns/report/read-report";
import { db } from "@/lib/platform/db";
import { nobodysAddress } from "@/lib/platform/secrets/erased-address";
import { readListRequest } from "@/lib/values/list-request";
import { draftCampaign, now } from "../../support/campaigns/readers";
import { writtenTo } from "../../support/campaigns/written-to";
import { knownCustomer } from "../../support/customers/known-customer";
import { orderRow } from "../../support/order-row";

const hour = 60 * 60 * 1000;
const after = (hours: number) => new Date(now.getTime() + hours * hour);
const begun = { state: "sent" as const, startedAt: now, finishedAt: now };

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE campaign, orders, customer CASCADE`;
});

async function bought(
  email: string,
  placedAt: Date,
  more: { total?: number } & Record<string, unknown> = {},
): Promise<void> {
  const id = await orderRow();
  const { total = 5000 } = more;
  const data = { email, placedAt, paidAt: placedAt, state: "paid" as const, total, subtotal: total, ...more };
  await db().order.update({ where: { id }, data });
}
const report = async (id: string) => {
  const found = await readReport(db(), id, after(24 * 30));
  if (!found) throw new Error("no report");
  return found;
};

test("a purchase counts for the letter whose link was followed last, within seven days, once paid and less refunds", async () => {
  const [first, second] = [await draftCampaign(begun), await draftCampaign(begun)];
  const customerId = await knownCustomer("home@example.com");
  await writtenTo(first, [
    { email: "ada@example.com", clicked: [after(1)] },
    { email: "bea@example.com", clicked: [after(1)] },
    { email: "cyd@example.com", customerId, clicked: [after(1)] },
    { email: "dot@example.com", clicked: [after(1)] },
    { email: "eve@example.com" },
  ]);
  await writtenTo(second, [
    { email: "bea@example.com", clicked: [after(2)] },
    { email: "dot@example.com", clicked: [after(60)] },
  ]);
  await bought("ada@example.com", after(2));
  await bought("ada@example.com", after(24 * 6), { refundedTotal: 1500 });
  await bought("ada@example.com", after(24 * 7 + 2)); // too late
  await bought("ada@example.com", after(0.5)); // before the click
  await bought("ada@example.com", after(3), { paidAt: null, state: "awaiting_payment" });
  await bought("bea@example.com", after(3)); // the second letter's
  await bought("other@example.com", after(3), { customerId }); // the same customer, by another address
  await bought("dot@example.com", after(3)); // before the second letter's link was followed
  await bought("eve@example.com", after(3)); // followed nothing
  expect((await report(first)).bought).toEqual({ buyers: 3, orders: 4, money: 18_500 });
  expect((await report(second)).bought).toEqual({ buyers: 1, orders: 1, money: 5000 });

  await countCampaigns(db(), after(24));
  const { rows } = await listCampaigns(db(), readListRequest({ sort: "-bought" }));
  expect(rows.map(({ id, clicked, buyers, money }) => ({ id, clicked, buyers, money }))).toEqual([
    { id: first, clicked: 4, buyers: 3, money: 18_500 },
    { id: second, clicked: 2, buyers: 1, money: 5000 },
  ]);
});

test("readers are added up by what became of them, and links by people", async () => {
  const id = await draftCampaign(begun);
  const [clicked = 0n, bounced = 0n] = await writtenTo(id, [
    { email: "a@example.com", clicked: [after(1)] },
    { email: "b@example.com" },
    { email: "c@example.com" },
    { email: "d@example.com", state: "refused", reason: "paused" },
    { email: "e@example.com", state: "refused", reason: "paused" },
    { email: "f@example.com", state: "failed", reason: "Invalid `to` field" },
    { email: "g@example.com", state: "waiting" },
    { email: "h@example.com", state: "held_out" },
  ]);
  await db().campaignRecipient.update({
    where: { id: bounced },
    data: { bouncedAt: now, deliveredAt: null },
  });
  await db().campaignRecipient.update({
    where: { id: clicked },
    data: { complainedAt: now, unsubscribedAt: now },
  });
  expect(await report(id)).toMatchObject({
    ...{ readers: 8, waiting: 1, heldOut: 1 },
    people: { sent: 3, delivered: 2, bounced: 1, complained: 1, clicked: 1, unsubscribed: 1 },
    refused: [{ reason: "paused", count: 2 }],
    failed: [{ reason: "Invalid `to` field", count: 1 }],
    links: [{ url: "https://shop.example/", people: 1 }],
    trial: null,
  });
});

test("those held out and those meant to get it are compared over the same time, whatever became of their letter", async () => {
  const id = await draftCampaign({ ...begun, finishedAt: after(2), holdoutShare: 500_000 });
  await writtenTo(id, [
    { email: "a@example.com" },
    { email: "b@example.com", state: "refused", reason: "paused" },
    { email: "c@example.com", state: "held_out" },
    { email: nobodysAddress, state: "held_out" },
  ]);
  await bought("a@example.com", after(1));
  await bought("a@example.com", after(24 * 7 + 1), { total: 1000 });
  await bought("b@example.com", after(1), { total: 700 });
  await bought("c@example.com", after(1), { total: 200 });
  await bought("c@example.com", after(24 * 7 + 3)); // after seven days from the end
  await bought("c@example.com", after(-1)); // before it began
  await bought(nobodysAddress, after(1)); // somebody who was erased, but who?
  expect((await report(id)).holdout).toEqual({
    written: { people: 2, buyers: 2, money: 6700, squares: 6000 ** 2 + 700 ** 2 },
    without: { people: 2, buyers: 1, money: 200, squares: 200 ** 2 },
  });
});

test("two wordings are compared among those alone on whom both were tried", async () => {
  const trial = { trialShare: 500_000, winner: "a", winnerAt: after(4) };
  const id = await draftCampaign({ ...begun, ...trial }, ["a", "b"]);
  await writtenTo(id, [
    { email: "a@example.com", variant: "a", clicked: [after(1)] },
    { email: "b@example.com", variant: "b" },
    { email: "c@example.com", variant: "a", sentAt: after(5), clicked: [after(6)] },
  ]);
  await bought("a@example.com", after(2));
  await bought("c@example.com", after(7));
  const { trial: found, bought: all } = await report(id);
  expect(all.orders).toBe(2);
  expect(found).toMatchObject([
    { variant: "a", sent: 1, clicked: 1, buyers: 1, money: 5000 },
    { variant: "b", sent: 1, clicked: 0, buyers: 0, money: 0 },
  ]);
});

test("what went to many is shown as the worker counted it last, the older the more rarely, and counted now where it went to few", async () => {
  const id = await draftCampaign(begun);
  const [first = 0n] = await writtenTo(id, [{ email: "a@example.com" }, { email: "b@example.com" }]);
  await countCampaigns(db(), after(10));
  await db().campaignRecipient.update({ where: { id: first }, data: { clickedAt: after(1) } });
  const shown = async (hours: number) => {
    const found = await readKeptReport(db(), id, after(hours));
    return { clicked: found?.report.people.clicked, countedAt: found?.countedAt };
  };
  expect(await shown(10)).toEqual({ clicked: 1, countedAt: null });
  await db().campaign.update({ where: { id }, data: { readers: 1_000_000 } });
  expect(await shown(10)).toEqual({ clicked: 0, countedAt: after(10) });
  await countCampaigns(db(), after(10.05));
  expect(await shown(10.1)).toEqual({ clicked: 0, countedAt: after(10) });
  await countCampaigns(db(), after(10.2));
  expect(await shown(10.3)).toEqual({ clicked: 1, countedAt: after(10.2) });
  await countCampaigns(db(), after(24 * 31));
  expect(await shown(24 * 31)).toEqual({ clicked: 1, countedAt: after(10.2) });
});
