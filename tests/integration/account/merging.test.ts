import { beforeEach, expect, test } from "vitest";
import { readMergePreview } from "@/lib/account/merging/data";
import { mergeCustomers } from "@/lib/account/merging/merge-customers";
import { readTimeline } from "@/lib/account/timeline/data";
import { tellEvent } from "@/lib/account/timeline/tell-event";
import { saveAddress } from "@/lib/customers/addresses/save-address";
import { editCustomer } from "@/lib/customers/admin/edit-customer";
import { listDuplicates, readApart, readLikely } from "@/lib/customers/merging/data";
import { keepApart } from "@/lib/customers/merging/keep-apart";
import { undoApart } from "@/lib/customers/merging/undo-apart";
import { addNote } from "@/lib/customers/notes/add-note";
import { rememberCustomer } from "@/lib/customers/remember-customer";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { knownCustomer, owner, pastOrder, support, writer } from "../../support/customers/known-customer";
import { leftRow } from "../../support/recovery/left-row";

const now = new Date("2026-07-10T10:00:00Z");
const parts = {
  ...{ name: "Ada Lovelace", phone: null, line1: "12 St James’s Square", line2: null },
  ...{ city: "Bristol", region: null, postcode: "BS14DJ", country: "GB" },
};
let [keepId, otherId] = ["", ""];
const wish = (more = {}) => ({ keepId, keepVersion: 1, otherId, otherVersion: 1, ...more });
const merge = (more = {}, actor: Parameters<typeof mergeCustomers>[1] = support) =>
  transact((tx) => mergeCustomers(tx, actor, wish(more), now));

beforeEach(async () => {
  await db()
    .$executeRaw`TRUNCATE orders, customer, customer_merge, app_user, audit_entry, suppression, consent_entry,
    left_basket CASCADE`;
  await db().user.create({ data: { id: "usr_ada", email: "ada@example.com" } });
  keepId = await knownCustomer("ada@example.com", { name: "Ada Lovelace", userId: "usr_ada", tags: ["VIP"] });
  otherId = await knownCustomer("ada@work.example", { name: "A. Lovelace", tags: ["vip", "Trade"] });
  await pastOrder(keepId);
});

test("two records of one person are found by telephone, address, name and mailbox, however these are written", async () => {
  expect(await readLikely(db(), keepId)).toEqual([]);
  await transact((tx) => saveAddress(tx, { customerId: otherId, id: null, parts, isDefault: true }, now));
  expect(await readLikely(db(), keepId)).toMatchObject([
    { id: otherId, same: expect.arrayContaining(["address", "name and postcode"]) },
  ]);
  const plus = await knownCustomer("Ada+beds@example.com", { phone: "0117 496-0123" });
  expect(await readLikely(db(), plus)).toMatchObject([{ id: keepId, same: ["mailbox", "telephone"] }]);
  const groups = await listDuplicates(db());
  expect(groups.map(({ customers }) => customers.map(({ email }) => email))).toEqual(
    expect.arrayContaining([["ada@example.com", "Ada+beds@example.com"]]),
  );
});

test("a household is not one person: the same address alone needs an alike name or the same telephone", async () => {
  const at = async (email: string, name: string, phone: string | null = null) => {
    const customerId = await knownCustomer(email, { name });
    const own = { ...parts, name, phone, line1: "7 Elm Close", postcode: "LS11AA" };
    await transact((tx) => saveAddress(tx, { customerId, id: null, parts: own, isDefault: true }, now));
    return customerId;
  };
  const tom = await at("tom@example.com", "Tom Featherstone");
  const anna = await at("anna@example.com", "Anna Featherstone");
  expect(await readLikely(db(), tom)).toEqual([]);
  expect(await listDuplicates(db())).toEqual([]);
  const same = await at("tf@example.com", "T. Featherstone");
  expect(await readLikely(db(), tom)).toMatchObject([{ id: same, same: ["address"] }]);
  expect(await readLikely(db(), anna)).toEqual([]);
  expect((await listDuplicates(db())).map(({ customers }) => customers.map(({ id }) => id).sort())).toEqual([
    [tom, same].sort(),
  ]);
  const line = "0113 496 0999";
  const kit = await at("kit@example.com", "Kit Moss", line);
  const lee = await at("lee@example.com", "Lee Ward", line);
  expect(await readLikely(db(), kit)).toMatchObject([
    { id: lee, same: expect.arrayContaining(["address", "telephone"]) },
  ]);
});

test("all that one had is the other's, what both had once, and the former is nowhere any more", async () => {
  const order = await pastOrder(otherId, { email: "ada@work.example", total: 4_000, subtotal: 4_000 });
  for (const customerId of [keepId, otherId])
    await transact((tx) => saveAddress(tx, { customerId, id: null, parts, isDefault: true }, now));
  const second = { ...parts, line1: "1 Harbour Way" };
  await transact((tx) =>
    saveAddress(tx, { customerId: otherId, id: null, parts: second, isDefault: true }, now),
  );
  await transact((tx) => addNote(tx, owner, { customerId: otherId, body: "Rings first" }, now));
  const list = { id: "save_1", customerId: otherId, createdAt: now, updatedAt: now };
  await db().savedList.create({
    data: { ...list, products: { create: { productId: "prod_1", savedAt: now } } },
  });
  expect(await readMergePreview(db(), keepId, otherId)).toMatchObject({
    refusal: null,
    other: { orders: 1, spent: 4_000, addresses: 2, notes: 1, saved: 1 },
  });
  expect(await merge()).toEqual({ ok: true, value: { id: keepId, orders: 1 } });
  expect(
    await db().customer.findMany({
      include: { addresses: true, notes: true, saved: { include: { products: true } } },
    }),
  ).toMatchObject([
    {
      ...{ id: keepId, orderCount: 2, spent: 5_000n, tags: ["VIP", "Trade"], name: "Ada Lovelace" },
      ...{ addresses: [{ isDefault: true }, { line1: "1 Harbour Way", isDefault: false }], notes: [{}] },
      saved: { products: [{ productId: "prod_1" }] },
    },
  ]);
  expect(await db().order.findUnique({ where: { id: order } })).toMatchObject({
    customerId: keepId,
    claimedAt: null,
  });
  const columns = await db().$queryRaw<{ t: string; c: string }[]>`
    SELECT table_name AS t, column_name AS c FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'customer_id' AND table_name <> 'journal_entry'`;
  for (const { t, c } of columns)
    expect([t, await db().$queryRawUnsafe(`SELECT 1 FROM "${t}" WHERE "${c}" = $1`, otherId)]).toEqual([
      t,
      [],
    ]);
  const who = { email: "ada@work.example", name: "Ada", locale: "en-GB" };
  expect(await transact((tx) => rememberCustomer(tx, who, now))).toBe(keepId);
  expect(await db().customerMerge.findMany()).toMatchObject([{ formerId: otherId, intoId: keepId }]);
});

test("baskets left behind are the other's too, and of discounts at one time each stays with its address", async () => {
  const [keep, other] = [
    { email: "ada@example.com", customerId: keepId },
    { email: "ada@work.example", customerId: otherId },
  ];
  const [first, second, earlier] = [
    await leftRow(keep, now, 180),
    await leftRow(other, now, 180),
    await leftRow(other, new Date("2025-07-10T10:00:00Z"), 180),
  ];
  expect(await merge()).toMatchObject({ ok: true });
  const vouchers = await db().recoveryVoucher.findMany({ include: { leftBasket: true } });
  const owners = Object.fromEntries(
    vouchers.map(({ leftBasketId, customerId, email, leftBasket }) => [
      leftBasketId,
      { voucher: customerId, email, basket: leftBasket.customerId },
    ]),
  );
  expect(owners).toEqual({
    [first]: { voucher: keepId, email: keep.email, basket: keepId },
    [second]: { voucher: null, email: other.email, basket: keepId },
    [earlier]: { voucher: keepId, email: other.email, basket: keepId },
  });
});

test("the stricter of what both said about letters holds for both addresses, and nothing said is rewritten", async () => {
  const said = (email: string, act: string, day: number) =>
    db().consentEntry.create({
      data: {
        email,
        act,
        proof: act === "given" ? "double_opt_in" : null,
        topic: "newsletter",
        wording: "Write to me",
        source: "checkout",
        at: new Date(Date.UTC(2026, 5, day)),
      },
    });
  await said("ada@example.com", "given", 2);
  await said("ada@work.example", "withdrawn", 1);
  await db().suppression.create({ data: { email: "ada@work.example", reason: "complained" } });
  await merge();
  expect((await db().customer.findUniqueOrThrow({ where: { id: keepId } })).newsletter).toBe("withdrawn");
  expect(
    await db().consentEntry.findMany({
      orderBy: { id: "asc" },
      select: { email: true, act: true, source: true },
    }),
  ).toEqual([
    { email: "ada@example.com", act: "given", source: "checkout" },
    { email: "ada@work.example", act: "withdrawn", source: "checkout" },
    { email: "ada@example.com", act: "withdrawn", source: "merge" },
  ]);
  expect(await db().suppression.count({ where: { reason: "complained" } })).toBe(2);
});

test("an account is never merged away, and who may not write may not merge", async () => {
  expect(await merge({ keepId: otherId, otherId: keepId })).toMatchObject({ reason: "keep_the_account" });
  await db().user.create({ data: { id: "usr_two", email: "ada@work.example" } });
  await db().customer.update({ where: { id: otherId }, data: { userId: "usr_two" } });
  expect(await merge()).toMatchObject({ reason: "both_have_accounts" });
  expect(await merge({}, writer)).toMatchObject({ reason: "forbidden" });
  expect(await merge({ otherId: keepId })).toMatchObject({ reason: "not_found" });
});

test("of merges at once, also the other way round and while an order is paid, one is done and every sum is right", async () => {
  await db().customer.update({ where: { id: keepId }, data: { userId: null } });
  const order = await pastOrder(otherId, { paidAt: null, number: null, state: "awaiting_payment" });
  const paid = transact((tx) =>
    tx.order.update({ where: { id: order }, data: { paidAt: now, state: "paid" } }),
  );
  const answers = await Promise.all([merge(), merge(), merge({ keepId: otherId, otherId: keepId }), paid]);
  expect(answers.filter((answer) => "ok" in answer && answer.ok)).toHaveLength(1);
  expect(await db().customer.findMany()).toMatchObject([{ orderCount: 2, spent: 2_000n }]);
  const changed = await knownCustomer("new@example.com");
  const form = { id: changed, version: 1, name: "New", email: "new@example.com", phone: "" };
  await transact((tx) => editCustomer(tx, owner, form, now));
  const left = await db().customer.findFirstOrThrow({ where: { id: { not: changed } } });
  expect(await merge({ keepId: left.id, keepVersion: left.version, otherId: changed })).toMatchObject({
    reason: "changed_meanwhile",
  });
});

test("the timeline holds all sources, the latest first, page by page without loss", async () => {
  await transact((tx) => addNote(tx, owner, { customerId: keepId, body: "Rings first" }, now));
  await db().session.create({
    data: {
      id: "sess_1",
      sessionToken: "x",
      userId: "usr_ada",
      expires: now,
      createdAt: now,
      device: "Firefox on Linux",
    },
  });
  for (let n = 0; n < 12; n += 1) {
    const letter = {
      id: `lett_${n}`,
      key: `k${n}`,
      template: "thank-you",
      toEmail: "ADA@example.com",
      props: {},
    };
    await db().outboxLetter.create({ data: { ...letter, createdAt: new Date("2026-06-02T10:00:00Z") } });
  }
  await merge();
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await readTimeline(db(), keepId, { after, take: 4 });
    seen.push(...page.rows.map((row) => tellEvent(row, "en-GB").title));
    after = page.next;
  } while (after);
  expect(seen.filter((title) => title.startsWith("Letter"))).toHaveLength(12);
  expect(seen.slice(0, 3).sort()).toEqual([
    "Another customer merged into this one by Sasha Support",
    "Note by Olive Owner",
    "Signed in",
  ]);
  expect(seen.at(-1)).toMatch(/^Placed order 500/);
});

test("who is said to be two is not shown as one again, neither here nor there; it can be taken back, and the log says both", async () => {
  const phone = "0117 496 0123";
  await db().customer.updateMany({ data: { phone } });
  const third = await knownCustomer("third@example.com", { phone });
  const groups = async () =>
    (await listDuplicates(db())).map(({ customers }) => customers.map(({ id }) => id).sort());
  expect(await groups()).toEqual([[keepId, otherId, third].sort()]);
  const wish = { id: third, others: [keepId, otherId] };
  const apart = (actor: Parameters<typeof keepApart>[1], what = wish) =>
    transact((tx) => keepApart(tx, actor, what, now));
  expect(await apart(writer)).toMatchObject({ reason: "forbidden" });
  expect(await apart(support, { id: third, others: ["cust_none"] })).toMatchObject({ reason: "not_found" });
  expect(await apart(support)).toMatchObject({ ok: true });
  expect(await apart(support)).toMatchObject({ ok: true });
  expect(await groups()).toEqual([[keepId, otherId].sort()]);
  expect(await readLikely(db(), third)).toEqual([]);
  expect((await readApart(db(), keepId)).map(({ id }) => id)).toEqual([third]);
  await transact((tx) => keepApart(tx, support, { id: otherId, others: [keepId] }, now));
  expect(await groups()).toEqual([]);
  await transact((tx) => undoApart(tx, support, wish, now));
  expect(await groups()).toEqual([[keepId, otherId, third].sort()]);
  const log = await db().auditEntry.findMany({ orderBy: { id: "asc" } });
  expect(log.map(({ action }) => action)).toEqual([
    "customer.keep_apart",
    "customer.keep_apart",
    "customer.undo_apart",
  ]);
});

test("who was kept apart from one that is merged away is kept apart from the one that stays", async () => {
  const third = await knownCustomer("third@example.com");
  await transact((tx) => keepApart(tx, support, { id: otherId, others: [third, keepId] }, now));
  expect(await merge()).toMatchObject({ ok: true });
  expect((await readApart(db(), keepId)).map(({ id }) => id)).toEqual([third]);
});
