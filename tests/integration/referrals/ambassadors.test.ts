import { beforeEach, expect, test } from "vitest";
import { type AmbassadorRefusalProps, ambassadorRefusal } from "@/emails/referrals/ambassador-refusal";
import { moveBelongings } from "@/lib/account/merging/move-belongings";
import { eraseCustomer } from "@/lib/account/personal-data/erase-customer";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { approve } from "@/lib/referrals/admin/ambassadors/approve";
import {
  firstAmbassadors,
  listAmbassadors,
  listOwed,
  readProgrammeFigures,
} from "@/lib/referrals/admin/ambassadors/data";
import { decideCommission } from "@/lib/referrals/admin/ambassadors/decide-commission";
import { decidePage } from "@/lib/referrals/admin/ambassadors/decide-page";
import { invite } from "@/lib/referrals/admin/ambassadors/invite";
import { partWith } from "@/lib/referrals/admin/ambassadors/part-with";
import { payStatement } from "@/lib/referrals/admin/ambassadors/pay-statement";
import { reckonCommission } from "@/lib/referrals/ambassadors/commission/reckon-commission";
import { settleCommissions } from "@/lib/referrals/ambassadors/commission/settle-commissions";
import { readPage } from "@/lib/referrals/ambassadors/data";
import { acceptInvitation } from "@/lib/referrals/ambassadors/joining/accept-invitation";
import { apply } from "@/lib/referrals/ambassadors/joining/apply";
import { readTerms } from "@/lib/referrals/ambassadors/joining/read-terms";
import { stop } from "@/lib/referrals/ambassadors/joining/stop";
import { tidyApplications } from "@/lib/referrals/ambassadors/joining/tidy-applications";
import { countDay } from "@/lib/referrals/ambassadors/page/count-day";
import { writePage } from "@/lib/referrals/ambassadors/page/write-page";
import { readOffered } from "@/lib/referrals/ambassadors/read-offered";
import { issueStatements } from "@/lib/referrals/ambassadors/statements/issue-statements";
import { readListRequest } from "@/lib/values/list-request";
import { knownCustomer, owner, writer } from "../../support/customers/known-customer";
import { accountHolder, giveBack } from "../../support/loyalty/member-orders";
import {
  activeAmbassador,
  ambassadorsOn,
  forgetAmbassadors,
  ordersWithCode,
} from "../../support/referrals/ambassador";

const now = new Date("2026-03-01T09:00:00Z");
const days = (after: number) => new Date(now.getTime() + after * 86_400_000);
const application = {
  email: "anna@example.com",
  name: "Anna",
  speaksAt: "pawsandtales.example",
  why: "My dog.",
};
const ask = (more: Partial<typeof application> = {}) =>
  transact((tx) => apply(tx, { ...application, ...more }, now));
const letters = async (template: string) =>
  db().outboxLetter.findMany({ where: { template }, orderBy: { createdAt: "asc" } });
const renderedOccasion = (props: unknown) => ambassadorRefusal.occasion?.(props as AmbassadorRefusalProps);
const only = () => db().ambassador.findFirstOrThrow({ include: { moves: { orderBy: { id: "asc" } } } });
async function yes(id: string, customerId: string, word = "anna") {
  const { mark } = await readTerms(db(), await db().ambassador.findUniqueOrThrow({ where: { id } }));
  return transact((tx) => acceptInvitation(tx, { id, customerId, name: "Anna", word, termsMark: mark }, now));
}

beforeEach(async () => {
  await forgetAmbassadors();
  await ambassadorsOn();
});

test("somebody asks, is approved by one of two at once, says yes to words that are kept, and has a code that gives the offer", async () => {
  await ask();
  await ask({ why: "My other dog." });
  const asked = await only();
  expect(asked).toMatchObject({ state: "applied", why: "My other dog.", unit: "money", rate: 1_000 });
  const { id } = asked;
  expect(await transact((tx) => approve(tx, writer, { id }, now))).toMatchObject({ reason: "forbidden" });
  const answers = await Promise.all([1, 2].map(() => transact((tx) => approve(tx, owner, { id }, now))));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await letters("ambassador-invitation")).toMatchObject([
    {
      toEmail: "anna@example.com",
      props: { asked: true, pays: "10% of the goods", gives: "15% off everything" },
    },
  ]);
  const customerId = await accountHolder("anna@example.com");
  const stale = { id, customerId, name: "Anna", word: "anna", termsMark: "other" };
  expect(await transact((tx) => acceptInvitation(tx, stale, now))).toMatchObject({ reason: "terms_changed" });
  await db().discount.create({ data: { id: "disc_anna", code: "ANNA", kind: "amount", value: 100 } });
  expect(await yes(id, customerId), "a word that is a code").toMatchObject({ reason: "taken" });
  expect(await Promise.all([yes(id, customerId, "anna15"), yes(id, customerId, "anna15")])).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ ok: true }),
      expect.objectContaining({ reason: "gone" }),
    ]),
  );
  const active = await only();
  expect(active).toMatchObject({ state: "active", word: "anna15", email: null, customerId });
  expect(active.moves.map(({ to, actor }) => [to, actor])).toEqual([
    ["applied", "applicant"],
    ["invited", "staff:stf_owner"],
    ["active", "ambassador"],
  ]);
  expect(await readOffered(db(), "ANNA15", now)).toMatchObject({
    code: "ANNA15",
    gives: "15% off everything",
  });
  const [kept] = await db().ambassadorTerms.findMany();
  expect(kept?.wording).toContain("“#ad” or “Ad”");
  expect(kept?.wording).toContain("You get 10% of the goods");
  expect(await ask(), "who is one asks for nothing, and nobody learns of it").toMatchObject({ ok: true });
  expect(await db().ambassador.count()).toBe(1);
});

test("who is refused reads why and may ask again; who was asked is not asked twice; nothing begins while it is off", async () => {
  await ask();
  const { id } = await only();
  const reason = "It is about cars.";
  expect(await transact((tx) => partWith(tx, owner, { id, reason }, now))).toMatchObject({ ok: true });
  expect(await letters("ambassador-refusal")).toMatchObject([{ props: { reason, ended: false } }]);
  await ask({ why: "It is about dogs now." });
  expect(await only()).toMatchObject({ state: "applied", why: "It is about dogs now." });
  await transact((tx) => partWith(tx, owner, { id, reason }, now));
  expect(await transact((tx) => tidyApplications(tx, days(179)))).toBe(0);
  expect(await transact((tx) => tidyApplications(tx, days(181)))).toBe(1);
  const bea = { email: "bea@example.com", name: "Bea" };
  expect(await transact((tx) => invite(tx, owner, bea, now))).toMatchObject({ ok: true });
  expect(await transact((tx) => invite(tx, owner, bea, now))).toMatchObject({ reason: "is_one" });
  const invited = await only();
  expect(await transact((tx) => partWith(tx, owner, { id: invited.id, reason }, now))).toMatchObject({
    ok: true,
  });
  const [, , takenBack] = await letters("ambassador-refusal");
  expect(renderedOccasion(takenBack?.props), "who never said yes is told of no code that closed").toBe(
    "withdrawn",
  );
  expect(await transact((tx) => tidyApplications(tx, days(181))), "and is forgotten").toBe(1);
  await ask({ email: "late@example.com" });
  await db().discount.update({ where: { id: "disc_offer" }, data: { active: false } });
  const late = await only();
  expect(await transact((tx) => approve(tx, owner, { id: late.id }, now))).toMatchObject({ reason: "off" });
  expect(await only(), "nobody is sent to a page that offers nothing").toMatchObject({ state: "applied" });
  await ambassadorsOn({ on: false });
  expect(await ask({ email: "cyd@example.com" })).toMatchObject({ reason: "off" });
  expect(await transact((tx) => invite(tx, owner, { ...bea, email: "d@example.com" }, now))).toMatchObject({
    reason: "off",
  });
});

test("a page shows nothing before somebody of the shop read it, and what was shown stays while the next one waits", async () => {
  const { id: ambassadorId, customerId } = await activeAmbassador("anna");
  const write = (words: string) =>
    transact((tx) => writePage(tx, { ambassadorId, words, productIds: [], mediaId: null }, now));
  await write("First.");
  await write("Second.");
  expect(await readPage(db(), ambassadorId, "live", now)).toBeNull();
  const first = await readPage(db(), ambassadorId, "waiting", now);
  const decide = (id: string, reason: string | null) =>
    transact((tx) => decidePage(tx, owner, { id, reason }, now));
  expect(await decide(first?.id ?? "", null)).toMatchObject({ ok: true });
  expect(await decide(first?.id ?? "", "No.")).toMatchObject({ reason: "decided" });
  await write("Third.");
  expect(await readPage(db(), ambassadorId, "live", now)).toMatchObject({ words: "Second." });
  const third = await readPage(db(), ambassadorId, "waiting", now);
  await decide(third?.id ?? "", "Leave the price out.");
  expect(await readPage(db(), ambassadorId, "live", now)).toMatchObject({ words: "Second." });
  expect(await readPage(db(), ambassadorId, "refused", now)).toMatchObject({
    reason: "Leave the price out.",
  });
  expect(await letters("ambassador-page")).toHaveLength(2);
  await write("Fourth.");
  const fourth = await readPage(db(), ambassadorId, "waiting", now);
  await transact((tx) => stop(tx, customerId, now));
  expect(await readPage(db(), ambassadorId, "waiting", now), "of who stopped nothing waits").toBeNull();
  expect(await decide(fourth?.id ?? "", null), "nor is any page said to be there").toMatchObject({
    reason: "decided",
  });
  expect(await letters("ambassador-page")).toHaveLength(2);
});

test("ambassadors are found among any number, with what their codes brought; who waits stands first on the page", async () => {
  const { id, discountId } = await activeAmbassador("anna");
  await ordersWithCode({ discountId, goods: 10_000, paidAt: now, arrivedAt: now });
  const many = Array.from({ length: 60 }, (_, no) => {
    const who = { id: `amb_many${no}`, name: `Bea ${no}`, email: `bea${no}@example.com` };
    return { ...who, state: "invited", unit: "money", rate: 1_000, createdAt: days(-no) } as const;
  });
  await db().ambassador.createMany({ data: many });
  await ask({ email: "asks@example.com" });
  const list = (query: Record<string, string>) => listAmbassadors(db(), "GBP", readListRequest(query));
  const page = await list({});
  expect([page.rows.length, page.total], "who only asks is none").toEqual([50, 61]);
  expect(page.rows[0]).toMatchObject({ id, word: "anna", orders: 1, goods: 10_000, state: "active" });
  const rest = await list({ after: page.next ?? "" });
  expect(new Set([...page.rows, ...rest.rows].map((row) => row.id)).size).toBe(61);
  expect((await list({ q: "bea17@" })).rows.map(({ name }) => name)).toEqual(["Bea 17"]);
  expect((await list({ q: "anna", state: "active" })).rows).toHaveLength(1);
  const waits = { id: "apage_w", ambassadorId: "amb_many3", words: "Hello.", writtenAt: now };
  await db().ambassadorPage.create({ data: waits });
  expect((await list({ page: "waits" })).rows.map((row) => row.id)).toEqual(["amb_many3"]);
  const { rows, more } = await firstAmbassadors(db(), "GBP");
  expect([rows.length, more, rows[0]?.id, rows[1]?.id]).toEqual([20, true, "amb_many3", id]);
});

test("their own order earns nothing, a card in common and too many orders wait for somebody, and every order counts once", async () => {
  await ambassadorsOn({ ordersPerMonth: 3 });
  const { customerId, discountId } = await activeAmbassador("anna");
  const order = (more: object = {}) =>
    ordersWithCode({ discountId, goods: 10_000, paidAt: now, arrivedAt: now, ...more });
  const own = await order({ customerId });
  const shared = await order();
  await order();
  const many = await order();
  const one = (orderId: string) =>
    db().commission.findUniqueOrThrow({ where: { orderId }, include: { moves: true } });
  expect(await one(own)).toMatchObject({ state: "refused", moves: [{ reason: "own_order" }] });
  expect(await one(many)).toMatchObject({ state: "review", doubts: ["many_orders"] });
  for (const orderId of [own, shared])
    await db().payment.updateMany({ where: { orderId }, data: { cardFingerprint: "card_a" } });
  await Promise.all([settleCommissions(db(), days(40)), settleCommissions(db(), days(40))]);
  const doubtful = await one(shared);
  expect(doubtful).toMatchObject({ state: "review", doubts: ["same_card"] });
  const decide = (counts: boolean) =>
    transact((tx) => decideCommission(tx, owner, { id: doubtful.id, counts }, days(41)));
  const answers = await Promise.all([decide(true), decide(true)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  await settleCommissions(db(), days(42));
  expect(await one(shared)).toMatchObject({ state: "earned", credited: 1_000 });
  expect(await db().commissionEntry.count()).toBe(2);
});

test("a month's statement is below the minimum and carried, the next is paid once with its reference, and a refund later stands on the third", async () => {
  const { id, discountId } = await activeAmbassador("anna");
  const order = (goods: number, paidAt: Date) =>
    ordersWithCode({ discountId, goods, paidAt, arrivedAt: paidAt });
  await order(10_000, days(-31));
  await settleCommissions(db(), days(5));
  await issueStatements(db(), days(20));
  expect(await db().ambassadorStatement.count(), "the month is not over").toBe(0);
  // 31 March, 23:30 in London, which is 22:30 UTC: summer time has begun.
  await issueStatements(db(), new Date("2026-03-31T22:30:00Z"));
  expect(await db().ambassadorStatement.count()).toBe(0);
  await issueStatements(db(), new Date("2026-03-31T23:00:00Z"));
  const large = await order(30_000, days(20));
  await settleCommissions(db(), days(60));
  await issueStatements(db(), days(62));
  await transact(async (tx) => {
    await giveBack(large, 15_000, days(63));
    await reckonCommission(tx, large, days(63));
  });
  await issueStatements(db(), days(93));
  const all = await db().ambassadorStatement.findMany({ orderBy: { month: "asc" } });
  expect(all).toMatchObject([
    { month: new Date("2026-03-01"), broughtForward: 0, earned: 1_000, total: 1_000, payable: false },
    { month: new Date("2026-04-01"), broughtForward: 1_000, earned: 3_000, total: 4_000, payable: true },
    { month: new Date("2026-05-01"), broughtForward: 0, takenBack: 1_500, total: -1_500, payable: false },
  ]);
  expect((await letters("ambassador-statement")).map(({ props }) => props)).toMatchObject([
    { news: "carried", month: "March 2026", total: "£10.00", minimum: "£25.00" },
    { news: "payable", month: "April 2026", total: "£40.00" },
    { news: "carried", month: "May 2026", total: "-£15.00" },
  ]);
  const [owed] = await listOwed(db());
  const pay = (paidOn = "2026-05-05") =>
    transact((tx) => payStatement(tx, owner, { id: owed?.id ?? "", paidOn, reference: "FP 1" }, days(66)));
  expect(await pay("2026-06-20")).toMatchObject({ reason: "future" });
  const paid = await Promise.all([pay(), pay()]);
  expect(paid.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await listOwed(db())).toEqual([]);
  expect((await letters("ambassador-statement")).filter(({ key }) => key.endsWith(":paid"))).toMatchObject([
    { props: { news: "paid", paid: { on: "5 May 2026", reference: "FP 1" } } },
  ]);
  expect(await readProgrammeFigures(db(), { since: days(-60), currency: "GBP" })).toMatchObject({
    ...{ active: 1, orders: 2, goods: 25_000, earned: 2_500, pending: 0 },
  });
  const reason = "We close.";
  await transact((tx) => partWith(tx, owner, { id, reason }, days(94)));
  expect(await readOffered(db(), "anna", days(94))).toBeNull();
  await ask();
  expect(await only(), "who has ended asks again as themselves").toMatchObject({
    id,
    state: "applied",
    word: "anna",
  });
  await transact((tx) => approve(tx, owner, { id }, days(95)));
  expect(await yes(id, await accountHolder("other@example.com"))).toMatchObject({ reason: "gone" });
  const { customerId } = await only();
  expect(await yes(id, String(customerId))).toMatchObject({ ok: true });
  expect(await readOffered(db(), "anna", days(96))).toMatchObject({ code: "ANNA" });
  expect(await transact((tx) => stop(tx, String(customerId), days(97)))).toBe(true);
  expect(await transact((tx) => stop(tx, String(customerId), days(97)))).toBe(false);
  expect(await readOffered(db(), "anna", days(98))).toBeNull();
});

test("the database keeps what was issued: no sum, no line and no payment is changed, and no line joins later", async () => {
  const { id, discountId } = await activeAmbassador("anna");
  for (const paidAt of [days(-40), days(-3)])
    await ordersWithCode({ discountId, goods: 50_000, paidAt, arrivedAt: paidAt });
  await settleCommissions(db(), days(0));
  await issueStatements(db(), days(31));
  await settleCommissions(db(), days(40));
  const statement = await db().ambassadorStatement.findFirstOrThrow();
  const where = { id: statement.id };
  const never = /never changed|is not what|not the next one|constraint/i;
  await expect(db().ambassadorStatement.update({ where, data: { total: 1 } })).rejects.toThrow(never);
  await expect(db().ambassadorStatement.delete({ where })).rejects.toThrow(never);
  await expect(db().commissionEntry.updateMany({ data: { amount: 1 } })).rejects.toThrow(never);
  await expect(db().commissionEntry.deleteMany()).rejects.toThrow(never);
  await expect(
    db().commissionEntry.updateMany({ where: { statementId: null }, data: { statementId: statement.id } }),
  ).rejects.toThrow(never);
  await expect(db().commission.updateMany({ data: { credited: 0 } })).rejects.toThrow(never);
  const copy = { ...statement, id: "astm_twice" };
  await expect(db().ambassadorStatement.create({ data: copy })).rejects.toThrow(/[Uu]nique/);
  const paid = { paidOn: now, paidReference: "FP 1", paidBy: "staff:x" };
  await db().ambassadorStatement.update({ where, data: paid });
  await expect(db().ambassadorStatement.update({ where, data: { paidReference: "FP 2" } })).rejects.toThrow(
    never,
  );
  await expect(db().ambassador.update({ where: { id }, data: { customerId: null } })).rejects.toThrow(
    /ambassador_active/,
  );
});

test("of an erased ambassador the books stay and the person does not; of a merged one all goes along", async () => {
  const anna = await activeAmbassador("anna");
  await ordersWithCode({
    discountId: anna.discountId,
    goods: 50_000,
    paidAt: days(-40),
    arrivedAt: days(-40),
  });
  await ordersWithCode({ discountId: anna.discountId, goods: 20_000, paidAt: days(30) });
  await transact((tx) => countDay(tx, { word: "anna", what: "visits" }, now));
  const guest = await knownCustomer("guest@example.com");
  const into = await knownCustomer("kept@example.com");
  await db().customer.update({ where: { id: anna.customerId }, data: { userId: null } });
  await transact((tx) => moveBelongings(tx, into, anna.customerId, now));
  expect(await only()).toMatchObject({ customerId: into });
  await settleCommissions(db(), days(1));
  await issueStatements(db(), days(32));
  await ask({ email: "guest@example.com" });
  for (const customerId of [into, guest])
    expect(await transact((tx) => eraseCustomer(tx, customerId, days(33)))).toMatchObject({ ok: true });
  expect(await db().ambassador.findMany()).toMatchObject([
    { customerId: null, email: null, name: "Somebody erased", word: null, state: "ended" },
  ]);
  expect(await db().ambassadorDay.count()).toBe(0);
  expect(await db().ambassadorStatement.findMany()).toMatchObject([{ total: 5_000 }]);
  await settleCommissions(db(), days(90));
  expect(await db().commission.groupBy({ by: ["state"], _count: true, orderBy: { state: "asc" } })).toEqual([
    { state: "earned", _count: 1 },
    { state: "refused", _count: 1 },
  ]);
});
