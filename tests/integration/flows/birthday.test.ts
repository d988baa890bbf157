import { afterEach, expect, test } from "vitest";
import { switchOff } from "@/lib/flows/admin/switch-off";
import { readBirthdayFlowOn } from "@/lib/flows/data";
import { beginDatedFlows } from "@/lib/flows/dates/begin-dated-flows";
import { flowPlanSchema } from "@/lib/flows/plan/schema";
import type { FlowPlan } from "@/lib/flows/plan/types";
import { runFlows } from "@/lib/flows/run-flows";
import { simulate } from "@/lib/flows/simulate/simulate";
import { withdraw } from "@/lib/newsletter/consent/withdraw";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { knownCustomer, owner } from "../../support/customers/known-customer";
import { flowPlan, letter } from "../../support/flows/flow-plan";
import { allow } from "../../support/flows/reader";
import { switchedOn } from "../../support/flows/switched-on";

const year = new Date("2026-01-01T00:00:00Z");

afterEach(async () => {
  await db().$executeRaw`
    TRUNCATE flow, outbox_letter, letter_day, customer, subscriber, newsletter_permission CASCADE`;
});

const wishes = (daysBefore = 0, more: Partial<FlowPlan> = {}) =>
  flowPlan([letter("wish")], {
    ...{ start: { kind: "birthday", daysBefore }, topics: ["birthday"], again: 300 },
    ...more,
  });
async function born(email: string, birthday: string, country: string | null = null): Promise<void> {
  if (country) {
    const customerId = await knownCustomer(email);
    const place = { name: "A", line1: "1", city: "C", country, createdAt: year };
    await db().customerAddress.create({ data: { id: `addr_${email}`, customerId, ...place } });
  }
  await allow(email, year, "birthday");
  await db().subscriber.update({ where: { email }, data: { birthday } });
}
/** What the worker does in an hour. */
async function hour(at: string): Promise<void> {
  await beginDatedFlows(db(), "birthday", new Date(at));
  await runFlows(db(), new Date(at));
}
const written = async () =>
  (await db().outboxLetter.findMany({ orderBy: { createdAt: "asc" } })).map(({ toEmail }) => toEmail);

test("each is written to once, on the morning of the day where they are, and nobody who gave none", async () => {
  await switchedOn(wishes(), year);
  await born("bristol@day.example", "11-24", "GB");
  await born("auckland@day.example", "11-24", "NZ");
  await born("reader@day.example", "11-24");
  await born("later@day.example", "11-25", "GB");
  await knownCustomer("nobody@day.example");
  const hours = [
    "23T10:05",
    "23T11:05",
    "23T18:05",
    "23T19:05",
    "24T00:05",
    "24T07:05",
    "24T08:05",
    "24T20:05",
  ];
  const writtenAt: Record<string, string> = {};
  for (const at of hours) {
    await hour(`2026-11-${at}:00Z`);
    for (const email of await written()) writtenAt[email] ??= at;
  }
  // Eight in the morning by the clock of each; a reader who is no customer lives where the shop is.
  expect(writtenAt).toEqual({
    "auckland@day.example": "23T19:05",
    "bristol@day.example": "24T08:05",
    "reader@day.example": "24T08:05",
  });
  expect(await written()).toHaveLength(3);
});

test("29 February is kept on the 28th in a year without one, and on its own day in a year with", async () => {
  await switchedOn(wishes(0, { again: 0 }), year);
  await born("leap@day.example", "02-29", "GB");
  await born("eve@day.example", "02-28", "GB");
  await hour("2027-02-28T09:05:00Z");
  expect((await written()).sort()).toEqual(["eve@day.example", "leap@day.example"]);
  await hour("2027-03-01T09:05:00Z");
  expect(await written()).toHaveLength(2);
  await hour("2028-02-28T09:05:00Z");
  expect(await written()).toHaveLength(3);
  await hour("2028-02-29T09:05:00Z");
  expect((await written()).slice(3)).toEqual(["leap@day.example"]);
});

test("so many days before is before, and a birthday that is half over is let go", async () => {
  await switchedOn(wishes(3), year);
  await born("ada@day.example", "01-02", "GB");
  await hour("2026-12-29T23:05:00Z");
  expect(await db().flowRun.count()).toBe(0);
  await hour("2026-12-30T12:30:00Z");
  expect(await db().flowRun.count(), "a worker that was away comes too late").toBe(0);
  await hour("2026-12-30T11:30:00Z");
  await hour("2026-12-30T11:45:00Z");
  expect(await written()).toEqual(["ada@day.example"]);
});

test("changing a birthday brings no second letter, and ending letters ends what waits", async () => {
  await switchedOn(wishes(), year);
  await born("ada@day.example", "11-24", "GB");
  await born("ben@day.example", "11-24", "GB");
  await hour("2026-11-24T00:05:00Z");
  const stop = { email: "ben@day.example", topics: "all", source: "letter" } as const;
  await transact((tx) => withdraw(tx, stop, new Date("2026-11-24T07:00:00Z")));
  await hour("2026-11-24T08:05:00Z");
  expect(await written()).toEqual(["ada@day.example"]);
  await db().subscriber.update({ where: { email: "ada@day.example" }, data: { birthday: "11-26" } });
  await hour("2026-11-26T08:05:00Z");
  await hour("2027-11-26T08:05:00Z");
  expect(await db().outboxLetter.count({ where: { toEmail: "ada@day.example" } })).toBe(2);
});

test("a letter that a full week keeps back is left out after a day: it would wish too late", async () => {
  await switchedOn(wishes(), year);
  await born("ada@day.example", "11-24", "GB");
  const pause = { email: "ada@day.example", act: "paused", topic: "*", wording: "", source: "letter" };
  const [from, until] = [new Date("2026-11-20T10:00:00Z"), new Date("2026-11-27T10:00:00Z")];
  await db().consentEntry.create({ data: { ...pause, at: from, until } });
  for (const day of [24, 25, 26, 27, 28]) await hour(`2026-11-${day}T10:30:00Z`);
  expect(await written()).toEqual([]);
  expect(await db().flowLetter.findMany()).toMatchObject([{ state: "skipped", reason: "paused" }]);
});

test("the last thirty days are gone through as they would have been, and people are asked only while it is on", async () => {
  const id = await switchedOn(wishes(), year);
  for (const [name, day] of [
    ["one", "11-01"],
    ["two", "11-22"],
    ["three", "10-10"],
    ["four", "12-01"],
  ])
    await born(`${name}@sim.example`, day ?? "");
  await db().suppression.create({ data: { email: "two@sim.example", reason: "bounced" } });
  const now = new Date("2026-11-23T10:00:00Z");
  const from = new Date(now.getTime() - 30 * 86_400_000);
  const found = await simulate(db(), wishes(), { flowId: id, from, until: now }, now);
  expect(found).toMatchObject({ happened: 2, people: 2, written: 1 });
  expect(found.notWritten).toEqual([{ reason: "suppressed", count: 1 }]);
  expect(await readBirthdayFlowOn(db())).toBe(true);
  await transact((tx) => switchOff(tx, owner, { id, finish: true }, now));
  expect(await readBirthdayFlowOn(db())).toBe(false);
});

test("whoever gave two addresses is written to once, and no other flow's letters may use that permission", async () => {
  await switchedOn(wishes(), year);
  await born("ada@two.example", "11-24", "GB");
  const { id } = await db().customer.findUniqueOrThrow({ where: { email: "ada@two.example" } });
  await db().customerEmail.create({ data: { email: "lovelace@two.example", customerId: id } });
  await born("lovelace@two.example", "11-24");
  await hour("2026-11-24T09:05:00Z");
  expect(await written()).toEqual(["ada@two.example"]);
  const faults = (plan: unknown) =>
    flowPlanSchema.safeParse(plan).error?.issues.map(({ path }) => path.join());
  expect(faults({ ...wishes(), topics: ["newsletter"] })).toEqual(["topics"]);
  expect(faults({ ...wishes(), topics: ["birthday", "newsletter"] })).toEqual(["topics"]);
  expect(faults({ ...flowPlan([letter("a")]), topics: ["birthday"] })).toEqual(["topics"]);
  expect(faults({ ...wishes(), start: { kind: "birthday", daysBefore: 31 } })).toEqual(["start,daysBefore"]);
});
