import { buffer } from "node:stream/consumers";
import { beforeEach, expect, test } from "vitest";
import { fromBuffer } from "yauzl";
import { eraseAsStaff } from "@/lib/account/personal-data/admin/erase-as-staff";
import { exportAsStaff } from "@/lib/account/personal-data/admin/export-as-staff";
import { eraseCustomer } from "@/lib/account/personal-data/erase-customer";
import { finishErasures } from "@/lib/account/personal-data/finish-erasures";
import { packPersonalData } from "@/lib/account/personal-data/pack-personal-data";
import { notOfCustomers, places } from "@/lib/account/personal-data/places";
import { readPerson } from "@/lib/account/personal-data/read-person";
import { readPersonalData } from "@/lib/account/personal-data/read-personal-data";
import { saveProduct } from "@/lib/catalogue/save-product";
import { saveAddress } from "@/lib/customers/addresses/save-address";
import { editCustomer } from "@/lib/customers/admin/edit-customer";
import { addNote } from "@/lib/customers/notes/add-note";
import { claimLetter } from "@/lib/mail/claim-letter";
import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { audit } from "@/lib/staff/audit";
import { findInDatabase } from "../../support/customers/find-in-database";
import { knownCustomer, owner, pastOrder, support } from "../../support/customers/known-customer";
import { productDraft } from "../../support/product";
import { leftRow } from "../../support/recovery/left-row";

const now = new Date("2026-11-22T10:00:00Z");
const email = "zenobia.quill@example.com";
const name = "Zenobia Quill";
let id = "";
let [order, letter] = ["", ""];

beforeEach(async () => {
  await db()
    .$executeRaw`TRUNCATE orders, customer, customer_merge, app_user, staff_member, audit_entry, suppression, consent_entry,
    outbox_letter, basket, order_erasure, discount_redemption, sign_in_request, product_wish, opt_in, product, left_basket CASCADE`;
  await db().user.create({ data: { id: "usr_z", email, name } });
  id = await knownCustomer(email, { name: "Zenobia Q", userId: "usr_z", phone: "0117 555 0199" });
  const form = { id, version: 1, name, email, phone: "0117 555 0199" };
  await transact((tx) => editCustomer(tx, owner, form, now));
  const parts = {
    name,
    phone: null,
    line1: "7 Quill Yard",
    line2: null,
    city: "Bath",
    region: null,
    postcode: "BA1 1AA",
    country: "GB",
  };
  await transact((tx) => saveAddress(tx, { customerId: id, id: null, parts, isDefault: true }, now));
  await transact((tx) => addNote(tx, owner, { customerId: id, body: `${name} rings first` }, now));
  order = await pastOrder(id, { email, name, phone: "0117 555 0199", claimedAt: now });
  await pastOrder(null, { email, name, paidAt: null, number: null, state: "expired" });
  await db().helpRequest.create({
    data: { id: "help_z", orderId: order, message: `It is ${name} here, ${email}` },
  });
  await db().withdrawal.create({
    data: { id: "withd_z", orderId: order, name, email, lines: [], declaredAt: now },
  });
  await db().parcel.create({
    data: { id: "parc_z", orderId: order, trackingNumber: "ZQ1", shippedAt: new Date("2026-06-02") },
  });
  await db().basket.create({ data: { id: "bask_z", customerId: id, currency: "GBP" } });
  // One as a customer, one of a guest under the same address.
  await leftRow({ email, customerId: id }, now, 180);
  await leftRow({ email: email.toUpperCase(), customerId: null }, new Date("2025-01-01T10:00:00Z"), 180);
  await db().basket.create({ data: { id: "bask_guest", contactEmail: email, currency: "GBP" } });
  await db().session.create({ data: { id: "sess_z", sessionToken: "z", userId: "usr_z", expires: now } });
  await db().signInRequest.create({
    data: { id: "sign_z", email, next: "/", createdAt: now, expiresAt: now },
  });
  await db().suppression.create({ data: { email, reason: "complained" } });
  await db().consentEntry.create({
    data: { email, act: "asked", topic: "newsletter", wording: "Write to me", source: "checkout", at: now },
  });
  await transact((tx) => saveProduct(tx, productDraft(), now));
  const { id: variantId } = await db().variant.findFirstOrThrow();
  const wish = { kind: "back", variantId, price: 7900, currency: "GBP", wording: "Once.", locale: "en-GB" };
  await db().productWish.create({
    data: { ...wish, id: "wish_z", email, state: "asked", createdAt: now },
  });
  await db().optIn.create({
    data: { id: "optin_z", email, wishId: "wish_z", locale: "en-GB", createdAt: now, expiresAt: now },
  });
  letter = "lett_z";
  await db().outboxLetter.create({
    data: {
      id: letter,
      key: "z",
      template: "help-notice",
      toEmail: "owner@shop.test",
      props: { name, email },
      orderId: order,
      state: "sent",
    },
  });
  const own = {
    id: "lett_y",
    key: "y",
    template: "thank-you",
    toEmail: email,
    toName: name,
    props: { name },
  };
  await db().outboxLetter.create({ data: { ...own, state: "sent" } });
  await db().letterEvent.create({
    data: { id: "ev_z", type: "email.delivered", letterId: "lett_y", payload: { to: [email] } },
  });
});

const erase = (at = now) => transact((tx) => eraseCustomer(tx, id, at));

test("each column of the schema that looks personal is in the list of what is exported and erased", async () => {
  const columns = await db().$queryRaw<{ t: string; c: string }[]>`
    SELECT table_name AS t, column_name AS c FROM information_schema.columns WHERE table_schema = 'public'
      AND (column_name ~ '(e_?mail|phone)$' OR column_name IN ('customer_id', 'user_id', 'to_name', 'birthday') OR udt_name = 'citext')`;
  expect(columns.length).toBeGreaterThan(20);
  const known = new Set([
    ...places.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`)),
    ...Object.keys(notOfCustomers),
  ]);
  expect(columns.map(({ t, c }) => `${t}.${c}`).filter((column) => !known.has(column))).toEqual([]);
  // Nor does the list name what is not there.
  const there = new Set(columns.map(({ t, c }) => `${t}.${c}`));
  expect([...known].filter((column) => !there.has(column))).toEqual([]);
  const pointing = await db().$queryRaw<{ t: string }[]>`
    SELECT DISTINCT conrelid::regclass::text AS t FROM pg_constraint
    WHERE contype = 'f' AND confrelid IN ('customer'::regclass, 'app_user'::regclass)`;
  const tables = new Set(places.map(({ table }) => table));
  expect(pointing.map(({ t }) => t).filter((t) => !tables.has(t) && t !== "staff_member")).toEqual([]);
});

test("the export holds all that stands about a person, without secrets, as JSON and as tables", async () => {
  const person = await readPerson(db(), id, { proven: true });
  if (!person) throw new Error("nobody");
  const data = await readPersonalData(db(), person);
  const tables = data.map(({ table }) => table);
  expect(tables).toEqual(
    expect.arrayContaining([
      "customer",
      "customer_address",
      "customer_note",
      "app_user",
      "session",
      "basket",
      "left_basket",
      "left_basket_letter",
      "recovery_voucher",
      "orders",
      "withdrawal",
      "help_request",
      "parcel",
      "consent_entry",
      "opt_in",
      "product_wish",
      "suppression",
      "outbox_letter",
      "audit_entry",
    ]),
  );
  const rows = (wanted: string) => data.find(({ table }) => table === wanted)?.rows;
  expect(rows("orders")).toHaveLength(2);
  for (const table of ["left_basket", "left_basket_letter", "recovery_voucher"])
    expect(rows(table), table).toHaveLength(2);
  expect(JSON.stringify(data)).not.toContain("session_token");
  const zip = await buffer(packPersonalData(data, "Nook & Paw", now) as never);
  const files = await new Promise<string[]>((resolve, reject) => {
    const names: string[] = [];
    fromBuffer(zip, (error, file) => {
      if (error || !file) return reject(error);
      file.on("entry", (entry: { fileName: string }) => names.push(entry.fileName));
      file.on("end", () => resolve(names));
    });
  });
  expect(files).toEqual(expect.arrayContaining(["read-me.txt", "data.json", "orders.csv", "customer.csv"]));
  expect(await transact((tx) => exportAsStaff(tx, support, { id }, now))).toMatchObject({
    reason: "forbidden",
  });
  const stale = { ...owner, stale: true };
  expect(await transact((tx) => exportAsStaff(tx, stale, { id }, now))).toMatchObject({
    reason: "second_factor_needed",
  });
  expect(await transact((tx) => exportAsStaff(tx, owner, { id }, now))).toMatchObject({ ok: true });
});

test("an order that staff merely believe to be somebody's is not in what they fetch themselves", async () => {
  await pastOrder(id, { email: "other@example.com", name: "Somebody Else" });
  const ids = async (proven: boolean) => (await readPerson(db(), id, { proven }))?.orderIds.length;
  expect([await ids(true), await ids(false)]).toEqual([2, 3]);
});

test("who is erased stands nowhere but on the invoice, and nowhere at all when its time is over", async () => {
  expect(await erase()).toEqual({ ok: true, value: { keptOrders: 1, openOrders: 0 } });
  const receipt = await db().outboxLetter.findFirstOrThrow({ where: { template: "erasure-receipt" } });
  expect(receipt).toMatchObject({ toEmail: email, props: { keptOrders: 1, openOrders: 0 } });
  await db().outboxLetter.update({ where: { id: receipt.id }, data: { state: "sent" } });
  await db().$transaction((tx) => finishErasures(tx, now));
  expect(await findInDatabase(email)).toEqual([]);
  expect(await findInDatabase(name)).toEqual(["orders.name"]);
  expect(await findInDatabase("555 0199")).toEqual([]);
  expect(await findInDatabase("Quill Yard")).toEqual([]);
  expect([await db().leftBasket.count(), await db().recoveryVoucher.count()]).toEqual([0, 0]);
  expect(await db().basket.findMany(), "a guest's stays, and nobody's").toMatchObject([
    { id: "bask_guest", contactEmail: null },
  ]);
  expect(await db().order.findUnique({ where: { id: order } })).toMatchObject({
    name,
    number: expect.any(Number),
    customerId: null,
  });
  expect(await db().order.count()).toBe(1);
  expect(await db().consentEntry.findMany()).toMatchObject([{ act: "asked", wording: "Write to me" }]);
  await db().$transaction((tx) => finishErasures(tx, new Date("2032-12-31T12:00:00Z")));
  expect(await findInDatabase(name)).toEqual(["orders.name"]);
  await db().$transaction((tx) => finishErasures(tx, new Date("2033-01-01T12:00:00Z")));
  expect(await findInDatabase("Zenobia")).toEqual([]);
  expect(await findInDatabase("St James")).toEqual([]);
  expect(await db().order.findUnique({ where: { id: order } })).toMatchObject({
    total: 1_000,
    address: { country: "GB" },
  });
});

test("“no letters” outlives who said it, and a code used once stays used", async () => {
  await erase();
  await transact((tx) =>
    enqueueLetter(
      tx,
      { key: "new", template: "help-received", to: email.toUpperCase(), props: {} as never },
      now,
    ),
  );
  const again = await db().outboxLetter.findUniqueOrThrow({ where: { key: "new" } });
  expect(await claimLetter(db(), again.id, now)).toBeNull();
  expect(await db().suppression.findMany()).toMatchObject([
    { email: expect.stringMatching(/^[0-9a-f]{40}@erased\.invalid$/), reason: "complained" },
  ]);
});

test("an order under way keeps how to reach the buyer until it is finished", async () => {
  await db().order.update({ where: { id: order }, data: { state: "paid" } });
  expect(await erase()).toMatchObject({ value: { keptOrders: 1, openOrders: 1 } });
  expect(await findInDatabase(email)).toEqual(
    expect.arrayContaining(["orders.email", "outbox_letter.to_email"]),
  );
  await db().$transaction((tx) => finishErasures(tx, now));
  expect(await db().order.findUnique({ where: { id: order } })).toMatchObject({ email });
  await db().order.update({ where: { id: order }, data: { state: "delivered" } });
  await db().outboxLetter.updateMany({ data: { state: "sent" } });
  await db().$transaction((tx) => finishErasures(tx, now));
  expect(await findInDatabase(email)).toEqual([]);
});

test("staff, and whoever is just paying, are not erased; two who erase at once do it once, and the log keeps who", async () => {
  const member = { id: "stf_z", email, name, role: "support" as const };
  await db().staffMember.create({ data: member });
  expect(await erase()).toMatchObject({ reason: "is_staff" });
  await db().staffMember.updateMany({ data: { state: "active", userId: "usr_z" } });
  expect(await erase()).toMatchObject({ reason: "is_staff" });
  await db().staffMember.deleteMany();
  await db().order.update({ where: { id: order }, data: { state: "payment_processing" } });
  expect(await erase()).toMatchObject({ reason: "payment_under_way" });
  await db().order.update({ where: { id: order }, data: { state: "delivered" } });
  expect(await transact((tx) => eraseAsStaff(tx, support, { id }, now))).toMatchObject({
    reason: "forbidden",
  });
  const answers = await Promise.all([1, 2].map(() => transact((tx) => eraseAsStaff(tx, owner, { id }, now))));
  expect(answers.map((answer) => (answer.ok ? "done" : answer.reason)).sort()).toEqual(["done", "not_found"]);
  expect(await db().auditEntry.findMany({ where: { action: "customer.erase" } })).toMatchObject([
    { actorName: "Olive Owner", entityId: id, after: { keptOrders: 1 } },
  ]);
});

test("a former member of the staff is forgotten as a customer: the log knows one and the same, and not who", async () => {
  const called = "Zenobia of the Shop";
  const member = { id: "stf_z", userId: "usr_z", email, name: called, role: "manager" as const };
  await db().staffMember.create({ data: { ...member, state: "active" } });
  const actor = { kind: "staff", staffId: "stf_z", name: called, role: "manager" } as const;
  const other = await knownCustomer("other@example.com");
  await transact((tx) => addNote(tx, actor, { customerId: other, body: "Prefers mornings" }, now));
  const change = { action: "staff.invite", entity: "staff", entityId: "stf_z", before: null };
  await transact((tx) => audit(tx, owner, { ...change, after: { name: called, email } }, now));
  await db().staffMember.update({ where: { id: "stf_z" }, data: { state: "ended", endedAt: now } });
  expect(await erase()).toMatchObject({ ok: true });
  expect(await findInDatabase(called)).toEqual([]);
  const left = await db().staffMember.findUniqueOrThrow({ where: { id: "stf_z" } });
  expect(left).toMatchObject({ name: expect.stringMatching(/^Former member [0-9a-f]{8}$/), userId: null });
  const did = await db().auditEntry.findMany({ where: { actor: "staff:stf_z" } });
  expect(did).toMatchObject([{ action: "customer.note", actorName: left.name }]);
  expect(await findInDatabase(email)).toEqual(["outbox_letter.to_email"]);
});
