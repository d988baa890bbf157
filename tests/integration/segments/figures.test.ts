import { beforeEach, expect, test } from "vitest";
import { linksTopic } from "@/lib/newsletter/links/links-words";
import { topicWords } from "@/lib/newsletter/topics/topic-words";
import { db } from "@/lib/platform/db";
import { draftCampaign } from "../../support/campaigns/readers";
import { writtenTo } from "../../support/campaigns/written-to";
import { knownCustomer, pastOrder } from "../../support/customers/known-customer";
import { writeGoods } from "../../support/segments/write-people";

beforeEach(async () => {
  await db()
    .$executeRaw`TRUNCATE orders, customer, product, product_number, collection, outbox_letter, campaign CASCADE`;
  await writeGoods();
});

const figures = (customerId: string) => db().customerFigures.findUniqueOrThrow({ where: { customerId } });

/** Customers whose figures are not what a count from the beginning gives. */
async function wrong(): Promise<unknown[]> {
  return db().$queryRaw`
    SELECT c.id FROM customer c LEFT JOIN customer_figures f ON f.customer_id = c.id
    LEFT JOIN counted_figures(ARRAY(SELECT id FROM customer)) n ON n.customer_id = c.id
    WHERE f IS DISTINCT FROM n OR f.orders <> c.order_count OR f.spent <> c.spent OR f.last_order_at IS DISTINCT FROM c.last_order_at`;
}

async function line(orderId: string, productId: string, position = 0): Promise<string> {
  const id = `${orderId}_${position}`;
  const price = { unitPrice: 500, total: 1_000 };
  await db().orderLine.create({
    data: { id, orderId, position, productId, title: "x", quantity: 2, ...price },
  });
  return id;
}
const numberOf = async (productId: string) =>
  (await db().productNumber.findUniqueOrThrow({ where: { productId } })).no;

test("figures are what the orders say, whatever becomes of these", async () => {
  const [ada, bob] = [
    await knownCustomer("ada@example.com", { tags: ["VIP"] }),
    await knownCustomer("bob@example.com"),
  ];
  expect(await figures(ada)).toMatchObject({
    orders: 0,
    spent: 0n,
    lastOrderAt: null,
    tags: ["vip"],
    bought: [],
  });
  const first = await pastOrder(ada, { paidAt: null, number: null, state: "awaiting_payment" });
  const kept = await line(first, "prod_a");
  expect(await figures(ada)).toMatchObject({ orders: 0, bought: [] });
  const placed = new Date("2026-06-01T10:00:00Z");
  await db().order.update({ where: { id: first }, data: { paidAt: placed, state: "paid" } });
  expect(await figures(ada)).toMatchObject({
    ...{
      orders: 1,
      spent: 1_000n,
      firstOrderAt: placed,
      lastOrderAt: placed,
      country: "GB",
      postcodeArea: "BS",
    },
    ...{ bought: [await numberOf("prod_a")], boughtOn: [new Date("2026-06-01")] },
  });
  const later = new Date("2026-07-01T23:30:00Z");
  const second = await pastOrder(ada, {
    ...{ total: 2_500, subtotal: 3_000, discountTotal: 500, placedAt: later, paidAt: later },
    address: { line1: "1 rue", city: "Paris", postcode: "75011", country: "FR" },
  });
  await line(second, "prod_b");
  expect(await figures(ada)).toMatchObject({
    ...{
      orders: 2,
      discountedOrders: 1,
      spent: 3_500n,
      lastOrderAt: later,
      country: "FR",
      postcodeArea: "75",
    },
    bought: [await numberOf("prod_a"), await numberOf("prod_b")],
  });
  await db().order.update({ where: { id: second }, data: { refundedTotal: 700 } });
  await db().orderLine.update({ where: { id: kept }, data: { refundedQuantity: 2 } });
  expect(await figures(ada)).toMatchObject({
    spent: 2_800n,
    refunded: 700n,
    bought: [await numberOf("prod_b")],
  });
  await db().order.update({ where: { id: second }, data: { customerId: bob } });
  expect(await figures(ada)).toMatchObject({ orders: 1, discountedOrders: 0, country: "GB", bought: [] });
  expect(await figures(bob)).toMatchObject({ orders: 1, spent: 1_800n, country: "FR" });
  expect(await wrong()).toEqual([]);
  await db().order.delete({ where: { id: second } });
  expect(await figures(bob)).toMatchObject({ orders: 0, lastOrderAt: null, country: null, bought: [] });
  await db().customer.delete({ where: { id: ada } });
  expect(await db().customerFigures.count()).toBe(1);
  expect(await wrong()).toEqual([]);
});

test("payments, refunds and tags of one customer at once all count", async () => {
  const ada = await knownCustomer("ada@example.com");
  const unpaid = { paidAt: null, number: null, state: "awaiting_payment" } as const;
  const ids = await Promise.all(Array.from({ length: 10 }, () => pastOrder(ada, unpaid)));
  for (const id of ids) await line(id, "prod_a");
  await Promise.all([
    ...ids.map((id, index) =>
      db().order.update({
        where: { id },
        data: { paidAt: new Date(), state: "paid", refundedTotal: index % 3 === 0 ? 100 : 0 },
      }),
    ),
    db().customer.update({ where: { id: ada }, data: { tags: ["late"] } }),
  ]);
  expect(await figures(ada)).toMatchObject({ orders: 10, spent: 9_600n, refunded: 400n, tags: ["late"] });
  expect(await wrong()).toEqual([]);
});

test("what may be written about follows the ledger, and an address says where somebody lives who bought nothing", async () => {
  const ada = await knownCustomer("ada@example.com");
  const said = (act: string, topic: string, day: number) =>
    db().consentEntry.create({
      data: {
        ...{
          email: "ADA@example.com",
          act,
          topic,
          wording: "yes",
          source: "test",
          at: new Date(Date.UTC(2026, 5, day)),
        },
        proof: act === "given" ? "double_opt_in" : null,
      },
    });
  await said("asked", "newsletter", 1);
  expect((await figures(ada)).topics).toEqual([]);
  await said("given", "newsletter", 2);
  await said("given", "sales", 3);
  expect((await figures(ada)).topics).toEqual(["newsletter", "sales"]);
  await said("withdrawn", "newsletter", 4);
  expect((await figures(ada)).topics).toEqual(["sales"]);
  const at = { name: "A", line1: "1", city: "C", postcode: "sw1a 1aa", country: "GB", createdAt: new Date() };
  await db().customerAddress.create({ data: { id: "addr_1", customerId: ada, ...at } });
  expect(await figures(ada)).toMatchObject({ country: "GB", postcodeArea: "SW" });
  await db().customerAddress.delete({ where: { id: "addr_1" } });
  expect(await figures(ada)).toMatchObject({ country: null });
  expect(await wrong()).toEqual([]);
});

test("a letter of news counts once it is sent, and letters of service do not", async () => {
  const ada = await knownCustomer("ada@example.com");
  const [id, sentAt] = ["lett_news", new Date("2026-11-01T10:00:00Z")];
  const letter = { toEmail: "ada@example.com", props: {}, template: "thank-you" };
  await db().consentEntry.create({
    data: {
      email: letter.toEmail,
      act: "given",
      topic: "newsletter",
      wording: "y",
      source: "t",
      proof: "double_opt_in",
      at: sentAt,
    },
  });
  await db().outboxLetter.create({ data: { id: "lett_service", key: "s", ...letter } });
  await db().outboxLetter.create({
    data: { ...letter, id, key: "n", template: "news-x", topic: "newsletter" },
  });
  await db().outboxLetter.updateMany({ data: { state: "sent", sentAt } });
  expect(await figures(ada)).toMatchObject({ letters: 1, lastLetterAt: sentAt });
  await db().outboxLetter.updateMany({ data: { state: "sent", sentAt } });
  expect(await figures(ada)).toMatchObject({ letters: 1 });
  expect(await wrong()).toEqual([]);
});

test("links are known of whoever allowed it, of letters since then, and no longer once they said no", async () => {
  const [ada, bob] = [await knownCustomer("cyd@example.com"), await knownCustomer("dot@example.com")];
  const day = (no: number) => new Date(Date.UTC(2026, 10, no));
  const said = (email: string, act: string, at: Date, topic: string, wording: string) =>
    db().consentEntry.create({
      data: {
        ...{ email, act, topic, wording, at, source: "t" },
        proof: act === "given" ? "signed_in" : null,
      },
    });
  await said("dot@example.com", "given", day(1), "newsletter", "Write to me.");
  const mailed = async (sentAt: Date) => {
    const readers = ["cyd@example.com", "dot@example.com"].map((email) => ({
      email,
      state: "waiting" as const,
    }));
    const ids = await writtenTo(await draftCampaign(), readers);
    await db().campaignRecipient.updateMany({ where: { id: { in: ids } }, data: { state: "sent", sentAt } });
    return ids;
  };
  const click = (ids: bigint[], clickedAt: Date) =>
    db().campaignRecipient.updateMany({ where: { id: { in: ids } }, data: { clickedAt } });
  const older = await mailed(day(2));
  expect(await figures(ada)).toMatchObject({ letters: 1, linksFollowed: null, lettersSinceLink: null });
  const words = topicWords("Nook & Paw", { title: "News", promise: "Monthly." });
  await said("cyd@example.com", "given", day(4), "newsletter", words);
  expect(await figures(ada)).toMatchObject({ linksFollowed: 0, lettersSinceLink: 0, linksFrom: day(4) });

  const newer = await mailed(day(5));
  expect(await figures(ada)).toMatchObject({ letters: 2, linksFollowed: 0, lettersSinceLink: 1 });
  await click(newer, day(6));
  expect(await figures(ada)).toMatchObject({ linksFollowed: 1, lettersSinceLink: 0, lastLinkAt: day(6) });
  // Of an older letter: counted for that letter, and for nothing else.
  await click(older, day(7));
  expect(await figures(ada)).toMatchObject({ linksFollowed: 1, lastLinkAt: day(6) });
  expect(await figures(bob)).toMatchObject({ letters: 2, linksFollowed: null, linksFrom: null });
  expect(await wrong()).toEqual([]);

  await said("cyd@example.com", "withdrawn", day(8), "links", words);
  await said("cyd@example.com", "withdrawn", day(8), "newsletter", words);
  await said("cyd@example.com", "given", day(9), "newsletter", words);
  expect(await figures(ada)).toMatchObject({ linksFollowed: null, lastLinkAt: null, topics: ["newsletter"] });
  await said("cyd@example.com", "given", day(10), "links", "Yes.");
  expect(await figures(ada)).toMatchObject({ linksFollowed: 0, linksFrom: day(10) });
  expect(await wrong()).toEqual([]);
});

test("no file, statement or purchase says for anybody that links may be gone by, whatever its words", async () => {
  const words = topicWords("Nook & Paw", { title: "News", promise: "Monthly." });
  const emails = ["import@example.com", "statement@example.com", "own@example.com"];
  const row = { act: "given", topic: "newsletter", wording: words, source: "import", at: new Date() };
  for (const proof of ["import", "statement"])
    await db().consentEntry.create({ data: { ...row, email: `${proof}@example.com`, proof } });
  expect(
    await db().newsletterPermission.findMany({ where: { topic: linksTopic, email: { in: emails } } }),
  ).toEqual([]);
  await db().consentEntry.create({ data: { ...row, email: "own@example.com", proof: "double_opt_in" } });
  expect(
    await db().newsletterPermission.findMany({ where: { topic: linksTopic, email: { in: emails } } }),
  ).toMatchObject([{ email: "own@example.com", state: "live", basis: "consent" }]);
});
