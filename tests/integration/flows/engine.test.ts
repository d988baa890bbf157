import { afterEach, expect, test } from "vitest";
import { switchOff } from "@/lib/flows/admin/switch-off";
import { switchOn } from "@/lib/flows/admin/switch-on";
import { runFlows } from "@/lib/flows/run-flows";
import { beginRun } from "@/lib/flows/starts/begin-run";
import { readVersionsOn } from "@/lib/flows/starts/read-versions-on";
import { followMailLink } from "@/lib/mail/clicks/actions";
import { withdraw } from "@/lib/newsletter/consent/withdraw";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { owner } from "../../support/customers/known-customer";
import { flowPlan, letter } from "../../support/flows/flow-plan";
import { allow, buy, reader } from "../../support/flows/reader";
import { switchedOn } from "../../support/flows/switched-on";

const now = new Date("2026-11-23T10:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const run = (at: Date) => runFlows(db(), at);
const letters = () =>
  db().outboxLetter.findMany({ where: { template: "news-flow" }, orderBy: { createdAt: "asc" } });
const runs = () => db().flowRun.findMany({ orderBy: { id: "asc" } });
const linked = (id: string, href: string): ReturnType<typeof letter> => {
  const step = letter(id);
  const button = { type: "button", attrs: { text: "Have a look", href } } as const;
  return {
    ...step,
    wording: {
      ...step.wording,
      content: { type: "doc", content: [...step.wording.content.content, button] },
    },
  };
};
const days = (amount: number, id = `w${amount}`) => ({ id, kind: "wait", amount, unit: "days" }) as const;

afterEach(async () => {
  await db().outboxLetter.deleteMany();
  await db().letterDay.deleteMany();
  await db().flow.deleteMany();
  await db().customer.deleteMany();
});

test("a fact begins one run however often it is told, and each letter is written when its time has come", async () => {
  const ada = await reader("ada@one.example", now);
  const id = await switchedOn(flowPlan([days(2), letter("hello"), days(3), letter("more")]), now);
  await buy(ada, "ada@one.example", now);
  const [knock] = await db().flowKnock.findMany();
  await run(now);
  await db().flowKnock.create({ data: { entryId: knock?.entryId ?? 0n } });
  await run(later(1));
  expect(await db().flowRun.count()).toBe(1);
  expect(await letters()).toEqual([]);
  await run(later(2));
  await run(later(2));
  expect(await letters()).toMatchObject([
    { toEmail: "ada@one.example", topic: "newsletter", state: "waiting" },
  ]);
  await run(later(6));
  expect(await letters()).toHaveLength(2);
  expect(await runs()).toMatchObject([{ flowId: id, ending: "finished", wakeAt: null }]);
});

test("who never asked does not begin, and who takes consent back, buys again or asks for help ends at once", async () => {
  const exits = ["bought", "asked_help", "gave_back"] as const;
  await switchedOn(flowPlan([days(5), letter("hello")], { exits: [...exits] }), now);
  const orders: string[] = [];
  for (const name of ["ada", "ben", "cleo", "dan"]) {
    const email = `${name}@two.example`;
    orders.push(await buy(await reader(email, now), email, now));
  }
  await buy(
    (await db().customer.create({ data: { id: "cust_eve", email: "eve@two.example" } })).id,
    "eve@two.example",
    now,
  );
  await run(now);
  expect(await db().flowRun.count()).toBe(4);
  await transact((tx) =>
    withdraw(tx, { email: "ada@two.example", topics: ["newsletter"], source: "letter" }, later(1)),
  );
  const ben = await db().customer.findUniqueOrThrow({ where: { email: "ben@two.example" } });
  await buy(ben.id, "ben@two.example", later(1), false);
  await db().helpRequest.create({
    data: { id: "help_1", orderId: orders[2] ?? "", message: "Where is it?", createdAt: later(1) },
  });
  await run(later(1));
  const endings = async () => (await runs()).map(({ email, ending }) => [email, ending]);
  expect(await endings()).toEqual([
    ["ada@two.example", "unsubscribed"],
    ["ben@two.example", "bought"],
    ["cleo@two.example", null],
    ["dan@two.example", null],
    // Buying again began it anew, for whoever is not in it any more.
    ["ben@two.example", null],
  ]);
  await run(later(5));
  expect((await letters()).map(({ toEmail }) => toEmail)).toEqual(["dan@two.example"]);
});

test("one person gets no two flows' letters on a day, none at night, and none while they pause for too long", async () => {
  const ada = await reader("ada@three.example", now);
  await switchedOn(flowPlan([letter("first")]), now, "One");
  await switchedOn(flowPlan([letter("second")]), now, "Two");
  const night = new Date("2026-11-23T22:30:00Z");
  await buy(ada, "ada@three.example", night);
  await run(night);
  expect(await letters()).toEqual([]);
  const morning = new Date("2026-11-24T08:00:00Z");
  await run(morning);
  expect(await letters()).toHaveLength(1);
  await run(new Date("2026-11-24T20:00:00Z"));
  expect(await letters()).toHaveLength(1);
  await run(new Date("2026-11-25T08:00:00Z"));
  expect(await letters()).toHaveLength(2);
  expect(await db().letterDay.findMany({ distinct: ["day"] })).toHaveLength(2);

  const word = {
    email: "ada@three.example",
    act: "paused",
    topic: "*",
    wording: "",
    source: "letter",
    at: later(3),
  };
  await db().consentEntry.create({ data: { ...word, until: later(40) } });
  await buy(ada, "ada@three.example", later(3), false);
  for (let day = 3; day < 12; day += 1) await run(later(day));
  expect(await letters()).toHaveLength(2);
  const skipped = await db().flowLetter.findMany({ where: { state: "skipped" } });
  expect(skipped.map(({ reason }) => reason)).toEqual(["paused", "paused"]);
});

test("who runs finishes the version they began, and whoever begins later begins the new one", async () => {
  const id = await switchedOn(flowPlan([days(2), letter("old")]), now);
  await buy(await reader("ada@four.example", now), "ada@four.example", now);
  await run(now);
  await db().flow.update({ where: { id }, data: { draft: flowPlan([letter("new")]), revision: 2 } });
  const published = await transact((tx) => switchOn(tx, owner, { id, version: 2 }, now));
  expect(published).toMatchObject({ ok: true, value: { number: 2 } });
  await buy(await reader("ben@four.example", now), "ben@four.example", now);
  await run(now);
  await run(later(2));
  const steps = (await db().flowLetter.findMany({ orderBy: { at: "asc" } })).map(({ stepId, email }) => [
    email,
    stepId,
  ]);
  expect(steps).toEqual([
    ["ben@four.example", "new"],
    ["ada@four.example", "old"],
  ]);
  await expect(db().flowVersion.updateMany({ data: { publishedBy: "Nobody" } })).rejects.toThrow(
    /constraint violated/,
  );
  expect(await transact((tx) => switchOn(tx, owner, { id, version: 1 }, now))).toMatchObject({
    reason: "changed_meanwhile",
  });
});

test("switched off, nobody comes in; those in it finish, or get nothing further, as was chosen", async () => {
  const id = await switchedOn(flowPlan([days(2), letter("hello")]), now);
  for (const name of ["ada", "ben"])
    await buy(await reader(`${name}@five.example`, now), `${name}@five.example`, now);
  await run(now);
  await transact((tx) => switchOff(tx, owner, { id, finish: true }, now));
  await buy(await reader("cleo@five.example", now), "cleo@five.example", now);
  await run(now);
  expect(await db().flowRun.count({ where: { endedAt: null } })).toBe(2);
  await run(later(2));
  expect(await letters()).toHaveLength(2);
  await transact((tx) => switchOn(tx, owner, { id, version: 1 }, later(3)));
  await buy(await reader("dan@five.example", now), "dan@five.example", later(3));
  await run(later(3));
  expect(await transact((tx) => switchOff(tx, owner, { id, finish: false }, later(4)))).toMatchObject({
    value: { ended: 1 },
  });
  await run(later(9));
  expect(await letters()).toHaveLength(2);
});

test("the held-out go the same way and get nothing, and a condition asks about that very moment", async () => {
  const rule = { kind: "number", field: "orders", is: "at_least", value: 2 } as const;
  const plan = flowPlan(
    [
      days(2),
      {
        ...{
          id: "ask",
          kind: "condition",
          test: { kind: "rule", rule: { kind: "group", match: "all", rules: [rule] } },
        },
        ...{ yes: [letter("regular")], no: [letter("new")] },
      },
    ],
    { holdOut: 30, again: null },
  );
  await switchedOn(plan, now);
  for (let no = 0; no < 20; no += 1) {
    const email = `reader.${no}@six.example`;
    const id = await reader(email, now);
    await buy(id, email, now);
    if (no % 2 === 0) await buy(id, email, later(1), false);
  }
  await run(now);
  await run(later(2));
  const held = await db().flowRun.count({ where: { heldOut: true } });
  expect(held).toBeGreaterThan(0);
  expect(await letters()).toHaveLength(20 - held);
  expect(await db().flowLetter.count({ where: { state: "held" } })).toBe(held);
  expect(await db().flowLetter.count({ where: { stepId: "regular" } })).toBe(10);
  expect(await db().flowRun.count({ where: { ending: "finished" } })).toBe(20);
});

test("whoever changed their address is written to under the one they have agreed with now", async () => {
  await switchedOn(flowPlan([days(2), letter("hello")]), now);
  const ada = await reader("ada@seven.example", now);
  await buy(ada, "ada@seven.example", now);
  await run(now);
  await transact((tx) =>
    withdraw(tx, { email: "ada@seven.example", topics: ["newsletter"], source: "address" }, later(1)),
  );
  await allow("lovelace@seven.example", later(1));
  await db().customer.update({ where: { id: ada }, data: { email: "lovelace@seven.example" } });
  await run(later(2));
  expect((await letters()).map(({ toEmail }) => toEmail)).toEqual(["lovelace@seven.example"]);
});

test("a letter's links lead where they led when it was written, and who followed one is noted once, scanners left out", async () => {
  const ada = await reader("ada@eight.example", now);
  await switchedOn(flowPlan([linked("hello", "/collections/winter")]), now);
  await buy(ada, "ada@eight.example", now);
  await run(now);
  const [letter] = await letters();
  const [, signed = ""] = /\/letters\/go\/letter\/([\w.-]+)/.exec(JSON.stringify(letter?.props)) ?? [];
  await db().outboxLetter.update({ where: { id: letter?.id }, data: { state: "sent", sentAt: now } });
  const follow = async (seconds: number, sign = signed, init: RequestInit = {}) => {
    const request = new Request(`https://shop.example/letters/go/letter/${sign}`, init);
    const answer = await followMailLink(request, sign, new Date(now.getTime() + seconds * 1_000));
    return answer.headers.get("location");
  };
  const clickedAt = async () => (await letters())[0]?.clickedAt;
  expect(letter?.links.some((url) => url.endsWith("/collections/winter"))).toBe(true);
  expect(letter?.links).toContain(await follow(5));
  await follow(60, signed, { method: "HEAD" });
  expect(await clickedAt()).toBeNull();
  await Promise.all([follow(60), follow(60)]);
  await follow(90);
  expect(await clickedAt()).toEqual(new Date(now.getTime() + 60_000));
  const [id] = signed.split("-");
  expect(await follow(60, `${id}-99.forged`)).toMatch(/\/letters\/ended$/);
});

test("nobody comes into a flow that is switched off while they begin it, and neither waits for the other for ever", async () => {
  const flowId = await switchedOn(flowPlan([days(2), letter("hello")], { exits: ["bought"] }), now);
  const [version] = await readVersionsOn(db());
  if (!version) throw new Error("it is on");
  const happening = (email: string) => ({
    ...{ key: `fact:${email}`, at: now, emails: [email], customerId: null, about: {} },
  });
  await allow("ada@nine.example", now);
  await allow("ben@nine.example", now);
  const off = { id: flowId, finish: false };
  // Begun first: switching off waits, and ends it.
  let switched: Promise<unknown> = Promise.resolve();
  await transact(async (tx) => {
    await readVersionsOn(tx);
    switched = transact((other) => switchOff(other, owner, off, now));
    await new Promise((done) => setTimeout(done, 200));
    expect(await beginRun(tx, version, happening("ada@nine.example"), now)).toMatchObject({ ok: true });
  });
  expect(await switched).toMatchObject({ ok: true, value: { ended: 1 } });
  // Switched off first: what was read before begins nothing.
  const late = await transact((tx) => beginRun(tx, version, happening("ben@nine.example"), now));
  expect(late).toMatchObject({ ok: false });
  expect(await runs()).toMatchObject([{ email: "ada@nine.example", ending: "switched_off" }]);
});
