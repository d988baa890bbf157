import { expect, test } from "vitest";
import { readConsents } from "@/lib/newsletter/data";
import { recordAsked } from "@/lib/newsletter/record-asked";
import { takeBack } from "@/lib/newsletter/take-back";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";

const now = new Date("2026-11-22T21:00:00Z");
const email = "ada@example.com";

test("what was asked for can be taken back, once, and stays in the ledger with its words", async () => {
  await recordAsked(db(), { email, wording: "Write to me.", source: "checkout" }, now);
  const back = () =>
    transact((tx) => takeBack(tx, { email: "ADA@example.com", topic: "newsletter", source: "account" }, now));
  await Promise.all([back(), back(), back()]);
  expect(await db().consentEntry.count({ where: { email } })).toBe(2);
  expect(await readConsents(db(), email)).toMatchObject([
    { topic: "newsletter", act: "withdrawn", wording: "Write to me." },
  ]);
  await recordAsked(db(), { email, wording: "Write to me again.", source: "checkout" }, now);
  expect(await readConsents(db(), email)).toMatchObject([{ act: "asked", wording: "Write to me again." }]);
});

test("nothing is noted for somebody who never asked", async () => {
  await transact((tx) =>
    takeBack(tx, { email: "x@example.com", topic: "newsletter", source: "account" }, now),
  );
  expect(await db().consentEntry.count({ where: { email: "x@example.com" } })).toBe(0);
});
