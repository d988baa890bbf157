import { beforeEach, expect, test } from "vitest";
import { listCustomers, readCustomerTags, readProfile } from "@/lib/customers/admin/data";
import { editCustomer } from "@/lib/customers/admin/edit-customer";
import { addNote } from "@/lib/customers/notes/add-note";
import { removeNote } from "@/lib/customers/notes/remove-note";
import { setTags } from "@/lib/customers/tags/set-tags";
import { tagCustomers } from "@/lib/customers/tags/tag-customers";
import { undoTagging } from "@/lib/customers/tags/undo-tagging";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { readListRequest } from "@/lib/values/list-request";
import { knownCustomer, owner, pastOrder, support, writer } from "../../../support/customers/known-customer";

const now = new Date("2026-06-10T10:00:00Z");
const found = async (params: Record<string, string | string[]>) =>
  (await listCustomers(db(), readListRequest(params), now)).rows.map(({ email }) => email.split("@")[0]);

let ids: Record<"ada" | "bob" | "cyd", string>;
beforeEach(async () => {
  await db().$executeRaw`TRUNCATE orders, customer, app_user, audit_entry CASCADE`;
  await db().user.create({ data: { id: "usr_bob", email: "bob@example.com" } });
  ids = {
    ada: await knownCustomer("ada@example.com", { name: "Ada Lovelace", tags: ["VIP"] }),
    bob: await knownCustomer("bob@example.org", { name: "Bob Ó Briain", userId: "usr_bob" }),
    cyd: await knownCustomer("cyd@example.com"),
  };
  await pastOrder(ids.ada, { total: 9_000, subtotal: 9_000 });
  const long = new Date("2025-01-01T00:00:00Z");
  for (const _ of [1, 2]) await pastOrder(ids.bob, { placedAt: long, paidAt: long });
});

test("customers are found by parts of name and address, and by tag, account, newsletter and what they bought", async () => {
  expect(await found({})).toEqual(["ada", "bob", "cyd"]);
  expect(await found({ q: "LOVE example.com" })).toEqual(["ada"]);
  expect(await found({ q: "ó" })).toEqual(["bob"]);
  expect(await found({ q: "100%" })).toEqual([]);
  expect(await found({ tag: "VIP" })).toEqual(["ada"]);
  expect(await found({ account: "account" })).toEqual(["bob"]);
  expect(await found({ account: ["account", "guest"], sort: "name" })).toEqual(["cyd", "ada", "bob"]);
  expect(await found({ bought: "30" })).toEqual(["ada"]);
  expect(await found({ bought: ["30", "never"] })).toEqual(["ada", "cyd"]);
  expect(await found({ sort: "-orders" })).toEqual(["bob", "ada", "cyd"]);
  expect(await found({ sort: "-spent" })).toEqual(["ada", "bob", "cyd"]);
  expect(await found({ newsletter: "nothing" })).toHaveLength(3);
  expect(await readCustomerTags(db())).toEqual(["VIP"]);
});

test("pages go on by keyset in each order, also where many never ordered", async () => {
  for (let n = 0; n < 120; n += 1) await knownCustomer(`guest${n}@example.com`);
  for (const sort of ["-last", "name", "-spent", "orders", "created"]) {
    const seen = new Set<string>();
    let after: string | null = null;
    do {
      const page = await listCustomers(db(), { ...readListRequest({ sort }), after }, now);
      for (const { id } of page.rows) seen.add(id);
      after = page.next;
    } while (after);
    expect([sort, seen.size]).toEqual([sort, 123]);
  }
});

test("tags are given to many at once, whatever their case, and taken back by undoing", async () => {
  const tag = (tags: string, how: "add" | "remove") =>
    transact((tx) => tagCustomers(tx, support, { selection: { ids: Object.values(ids) }, tags, how }, now));
  const added = await tag("vip, Wholesale ", "add");
  expect(added).toMatchObject({ ok: true, value: { done: 3, skipped: 0 } });
  const tags = async () =>
    (await db().customer.findMany({ orderBy: { email: "asc" } })).map((customer) => customer.tags.join(","));
  expect(await tags()).toEqual(["VIP,Wholesale", "vip,Wholesale", "vip,Wholesale"]);
  expect(await tag("WHOLESALE", "remove")).toMatchObject({ value: { done: 3 } });
  const again = await tag("b2b", "add");
  if (!again.ok) throw new Error(again.reason);
  const token = String(again.value.undo);
  expect(await transact((tx) => undoTagging(tx, support, { token }, now))).toMatchObject({
    value: { done: 3 },
  });
  expect(await tags()).toEqual(["VIP", "vip", "vip"]);
  expect(await transact((tx) => undoTagging(tx, support, { token: "{" }, now))).toMatchObject({ ok: false });
  expect(await tag(" , ", "add")).toMatchObject({ reason: "no_tag" });
});

test("two people who edit one customer are told of one another, and every change is in the log", async () => {
  const form = { id: ids.ada, version: 1, name: "Ada King", email: "ada@example.com", phone: "" };
  const edit = (change: Partial<typeof form>) =>
    transact((tx) => editCustomer(tx, owner, { ...form, ...change }, now));
  expect(await edit({})).toMatchObject({ ok: true, value: { form: { version: 2 } } });
  expect(await edit({ name: "Ada B." })).toMatchObject({
    reason: "changed_meanwhile",
    detail: {
      version: 2,
      by: "Olive Owner",
      fields: [{ label: "Name", mine: "Ada B.", theirs: "Ada King" }],
    },
  });
  expect(await edit({ version: 2, email: "cyd@example.com" })).toMatchObject({ reason: "invalid" });
  const bob = { id: ids.bob, email: "robert@example.org", name: "Bob" };
  expect(await edit(bob)).toMatchObject({ reason: "invalid", detail: { email: expect.any(String) } });
  expect(await db().auditEntry.findMany({ select: { action: true, before: true, after: true } })).toEqual([
    { action: "customer.edit", before: { name: "Ada Lovelace" }, after: { name: "Ada King" } },
  ]);
});

test("a profile holds the consent record with how long each word stood, and what stops letters", async () => {
  const said = (act: string, day: number) =>
    db().consentEntry.create({
      data: {
        ...{ email: "ADA@example.com", act, topic: "newsletter", wording: "Write to me", source: "checkout" },
        at: new Date(Date.UTC(2026, 4, day)),
      },
    });
  await said("asked", 1);
  await said("withdrawn", 3);
  await db().suppression.create({ data: { email: "ada@example.com", reason: "bounced" } });
  expect(await readProfile(db(), ids.ada)).toMatchObject({
    facts: { orders: 1, spent: 9_000, newsletter: "withdrawn", hasAccount: false },
    consents: [
      { act: "withdrawn", until: null },
      { act: "asked", until: new Date("2026-05-03T00:00:00Z"), wording: "Write to me" },
    ],
    suppressions: [{ reason: "bounced" }],
  });
  expect(await readProfile(db(), "cust_none")).toBeNull();
});

test("notes and tags are kept by whoever may, and by nobody else", async () => {
  const note = await transact((tx) =>
    addNote(tx, support, { customerId: ids.ada, body: "Rings first" }, now),
  );
  if (!note.ok) throw new Error(note.reason);
  expect(
    await transact((tx) => setTags(tx, support, { id: ids.ada, tags: ["A", "a", "B"] }, now)),
  ).toMatchObject({
    value: { tags: ["A", "B"] },
  });
  const refused = { ok: false, reason: "forbidden" };
  const input = { selection: { ids: [ids.ada] }, tags: "x", how: "add" as const };
  const form = { id: ids.ada, version: 1, name: "", email: "ada@example.com", phone: "" };
  for (const attempt of [
    transact((tx) => addNote(tx, writer, { customerId: ids.ada, body: "x" }, now)),
    transact((tx) => removeNote(tx, writer, { id: note.value.id }, now)),
    transact((tx) => setTags(tx, writer, { id: ids.ada, tags: [] }, now)),
    transact((tx) => tagCustomers(tx, writer, input, now)),
    transact((tx) => editCustomer(tx, writer, form, now)),
  ])
    expect(await attempt).toMatchObject(refused);
  await transact((tx) => removeNote(tx, support, { id: note.value.id }, now));
  expect(await db().customerNote.count()).toBe(0);
  const log = await db().auditEntry.findMany();
  expect(
    JSON.stringify(log, (_, value) => (typeof value === "bigint" ? String(value) : value)),
  ).not.toContain("Rings");
});
