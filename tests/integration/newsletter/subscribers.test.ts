import { beforeEach, expect, test } from "vitest";
import { listSubscribers } from "@/lib/newsletter/admin/data";
import { importSubscribers } from "@/lib/newsletter/admin/imports/import-subscribers";
import { subscriberExport } from "@/lib/newsletter/admin/subscriber-export";
import { subscriberListSpec } from "@/lib/newsletter/admin/subscriber-list-spec";
import type { ImportProgress } from "@/lib/newsletter/admin/types";
import { withdrawForReader } from "@/lib/newsletter/admin/withdraw-for-reader";
import { withdraw } from "@/lib/newsletter/consent/withdraw";
import { db } from "@/lib/platform/db";
import { readRows } from "@/lib/platform/lists/read-rows";
import { erasedAddress } from "@/lib/platform/secrets/erased-address";
import { transact } from "@/lib/platform/transact";
import type { StaffActor } from "@/lib/staff/types";
import { readListRequest } from "@/lib/values/list-request";

const now = new Date("2026-11-23T10:00:00Z");
const manager: StaffActor = { kind: "staff", staffId: "stf_m", name: "Mo", role: "manager" };
const support: StaffActor = { ...manager, role: "support" };
let told: ImportProgress[] = [];
const bring = (text: string, more: { apply?: boolean; statement?: string } = {}, actor = manager) =>
  importSubscribers(
    db(),
    actor,
    { text, topic: "newsletter", apply: true, statement: "", ...more },
    now,
    (progress) => told.push(progress),
  );
const proven = "2024-05-02,Fair stand,Write to me with news,Card signed by hand";
const list = (address: string) =>
  listSubscribers(db(), readListRequest(Object.fromEntries(new URLSearchParams(address))), now);
const emails = async (address: string) => (await list(address)).rows.map(({ email }) => email).sort();

beforeEach(async () => {
  told = [];
  await db()
    .$executeRaw`TRUNCATE consent_entry, newsletter_permission, subscriber, suppression, audit_entry CASCADE`;
});

test("a file's own proof is kept as it came; lines without one need a statement, kept with name and moment", async () => {
  const file = `Email;When;Where;Words;How\nada@example.com;${proven.replaceAll(",", ";")}\nbo@example.com;;;;\nnobody\nADA@example.com;;;;\n`;
  expect(await bring(file, { apply: false })).toMatchObject({
    value: {
      ...{ rows: 4, taken: 1, proven: 1 },
      left: [
        { reason: "not_an_address", count: 1, examples: ["nobody"] },
        { reason: "twice", count: 1 },
        { reason: "no_proof", count: 1, examples: ["bo@example.com"] },
      ],
    },
  });
  expect(await db().consentEntry.count()).toBe(0);
  const statement = "They signed up on our old shop's form, double opt-in, 2019 to 2024.";
  expect(await bring(file, { statement })).toMatchObject({ value: { taken: 2, proven: 1 } });
  expect(await db().consentEntry.findMany({ orderBy: { id: "asc" } })).toMatchObject([
    {
      ...{ email: "ada@example.com", proof: "import", wording: "Write to me with news", source: "import" },
      evidence: { when: "2024-05-02", where: "Fair stand", how: "Card signed by hand", line: 2 },
    },
    {
      ...{ email: "bo@example.com", proof: "statement" },
      evidence: { statement, by: "Mo", member: "staff:stf_m", at: now.toISOString(), line: 3 },
    },
  ]);
  expect(await db().auditEntry.findMany()).toMatchObject([
    { action: "subscriber.import", after: { taken: 2 } },
  ]);
  expect(await bring(file, { statement })).toMatchObject({ value: { taken: 0 } });
});

test("nobody comes back by a file who withdrew, complained, bounced or was forgotten", async () => {
  await bring(`email,when,where,words,how\nada@example.com,${proven}\n`);
  await transact((tx) => withdraw(tx, { email: "ada@example.com", topics: "all", source: "one_click" }, now));
  await db().suppression.createMany({
    data: [
      { email: "bo@example.com", reason: "complained" },
      { email: erasedAddress("cy@example.com"), reason: "complained" },
    ],
  });
  const lines = ["ADA@example.com", "bo@example.com", "cy@example.com", "di@example.com"];
  const file = `email,when,where,words,how\n${lines.map((line) => `${line},${proven}`).join("\n")}`;
  expect(await bring(file)).toMatchObject({
    value: { taken: 1, left: [{ reason: "withdrew" }, { reason: "suppressed" }, { reason: "erased" }] },
  });
  expect(await db().newsletterPermission.findMany({ where: { state: "live" } })).toMatchObject([
    { email: "di@example.com" },
  ]);
});

test("a long file is told of a thousand lines at a time; broken off, what came in stays and the rest can follow", async () => {
  const line = (n: number) => `reader${n}@example.com,${proven}`;
  const file = `email,when,where,words,how\n${Array.from({ length: 2_500 }, (_, n) => line(n)).join("\n")}`;
  const count = () => db().newsletterPermission.count({ where: { state: "live" } });
  const breaks = importSubscribers(
    db(),
    manager,
    { text: file, topic: "newsletter", apply: true, statement: "" },
    now,
    ({ done }) => {
      if (done === 2_000) throw new Error("the power went");
    },
  );
  await expect(breaks).rejects.toThrow("the power went");
  expect(await count()).toBe(2_000);
  expect(await db().auditEntry.findMany()).toMatchObject([{ after: { taken: 2_000, proven: 2_000 } }]);
  expect(await bring(file)).toMatchObject({
    value: { taken: 500, left: [{ reason: "subscribed", count: 2_000 }] },
  });
  expect(told).toEqual([1_000, 2_000, 2_500].map((done) => ({ done, of: 2_500 })));
  expect(await count()).toBe(2_500);
});

test("what cannot be read is refused, and so is whoever may not", async () => {
  expect(await bring("name\nAda\n")).toMatchObject({ reason: "no_addresses" });
  expect(await bring('email\n"ada@example.com')).toMatchObject({ reason: "not_csv" });
  expect(await bring(`email\n${"a@example.com\n".repeat(20_001)}`)).toMatchObject({ reason: "too_long" });
  expect(await bring("email\nada@example.com", {}, support)).toMatchObject({ reason: "forbidden" });
});

test("the list is found by state, topic, source and words, and the file says what each rests on", async () => {
  await bring(`email,when,where,words,how\nada@example.com,${proven}\nbo@example.com,${proven}\n`);
  const asked = { act: "asked", topic: "sales", wording: "Sales?", source: "footer", at: now };
  await db().consentEntry.create({ data: { ...asked, email: "cy@example.com" } });
  const [bo] = (await list("q=bo@")).rows;
  const stop = (actor: StaffActor) =>
    transact((tx) => withdrawForReader(tx, actor, { id: bo?.id ?? "" }, now));
  expect(await stop(support)).toMatchObject({ reason: "forbidden" });
  expect(await stop(manager)).toMatchObject({ ok: true });
  expect(await emails("state=live")).toEqual(["ada@example.com"]);
  expect(await emails("topic=newsletter")).toEqual(["ada@example.com"]);
  expect(await emails("state=asked")).toEqual(["cy@example.com"]);
  expect(await emails("state=withdrawn")).toEqual(["bo@example.com"]);
  expect(await emails("source=import&sort=email")).toEqual(["ada@example.com", "bo@example.com"]);
  expect(await emails("q=CY")).toEqual(["cy@example.com"]);
  const { rows } = await readRows<{ id: string }>(
    db(),
    subscriberListSpec(now),
    readListRequest({ q: "ada" }),
    { size: 10 },
  );
  const cells = rows.map((row) => subscriberExport.cells(row))[0] ?? [];
  expect(cells).toEqual(
    expect.arrayContaining(["ada@example.com", "newsletter: import", "newsletter: live"]),
  );
  expect(JSON.stringify(cells)).toContain("Card signed by hand");
});
