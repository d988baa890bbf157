import { afterEach, expect, test } from "vitest";
import { listFlows, readFlow } from "@/lib/flows/admin/data";
import { deleteFlow } from "@/lib/flows/admin/delete-flow";
import { saveFlow } from "@/lib/flows/admin/save-flow";
import { switchOff } from "@/lib/flows/admin/switch-off";
import { switchOn } from "@/lib/flows/admin/switch-on";
import type { FlowEditor } from "@/lib/flows/admin/types";
import { dueAgain } from "@/lib/flows/dates/due-again";
import { flowPlanSchema } from "@/lib/flows/plan/schema";
import { readyFlows } from "@/lib/flows/ready/ready-flows";
import { runFlows } from "@/lib/flows/run-flows";
import { simulate } from "@/lib/flows/simulate/simulate";
import { withdraw } from "@/lib/newsletter/consent/withdraw";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { readShop } from "@/lib/shop/data";
import { saveSetting } from "@/lib/shop/save-setting";
import { knownCustomer, owner, pastOrder, support, writer } from "../../support/customers/known-customer";
import { flowPlan, letter } from "../../support/flows/flow-plan";
import { buy, reader } from "../../support/flows/reader";
import { switchedOn } from "../../support/flows/switched-on";

const now = new Date("2026-11-23T10:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const wait = { id: "w", kind: "wait", amount: 2, unit: "days" } as const;
const wait2 = { ...wait, id: "w2" };

afterEach(async () => {
  await db().flow.deleteMany();
});

test("every shop is offered the ready-made flows, off, and each can be switched on as it stands", async () => {
  // Reminders of what was looked at go to nobody before customers are asked whether they want them.
  await transact((tx) => saveSetting(tx, "newsletter", { browsing: true }));
  const offered = await listFlows(db());
  expect(offered.map(({ id, on }) => [id, on])).toEqual(
    readyFlows(await readShop(db())).map(({ key }) => [`ready-${key}`, false]),
  );
  for (const { id, plan } of offered) {
    expect(flowPlanSchema.parse(plan)).toEqual(plan);
    const on = await transact((tx) => switchOn(tx, owner, { id, version: 0 }, now));
    expect(on).toMatchObject({ ok: true });
    expect(await readFlow(db(), id)).toMatchObject({ movedTo: expect.stringMatching(/^flow_/) });
  }
  const own = await listFlows(db());
  expect(own.map(({ name, on }) => [name, on])).toEqual(offered.map(({ name }) => [name, true]));
});

test("a draft is saved without anybody in it noticing, published by who may, and two editors do not undo each other", async () => {
  const made = await transact((tx) =>
    saveFlow(
      tx,
      writer,
      { id: "ready-welcome", version: 0, name: "Hello", description: "", plan: flowPlan([letter("a")]) },
      now,
    ),
  );
  if (!made.ok) throw new Error(made.reason);
  const { id, version } = made.value;
  const form = { id, version, name: "Hello", description: "", plan: flowPlan([letter("a")]) };
  expect(await transact((tx) => switchOn(tx, writer, form, now))).toMatchObject({ reason: "forbidden" });
  expect(await transact((tx) => saveFlow(tx, support, form, now))).toMatchObject({ reason: "forbidden" });
  expect(await transact((tx) => switchOn(tx, owner, form, now))).toMatchObject({ value: { number: 1 } });
  const edited = { ...form, plan: flowPlan([wait, letter("b")]) };
  expect(await transact((tx) => saveFlow(tx, writer, edited, now))).toMatchObject({ ok: true });
  expect(await transact((tx) => saveFlow(tx, writer, form, now))).toMatchObject({
    reason: "changed_meanwhile",
    detail: { version: version + 1, fields: [{ label: "Steps" }] },
  });
  expect(await readFlow(db(), id)).toMatchObject({ on: true, published: false, versions: [{ number: 1 }] });
  expect(await transact((tx) => deleteFlow(tx, owner, { id }, now))).toMatchObject({ reason: "is_on" });
  await transact((tx) => switchOff(tx, owner, { id, finish: true }, now));
  expect(await transact((tx) => deleteFlow(tx, owner, { id }, now))).toMatchObject({ ok: true });
  const empty = { ...form, id: null, plan: flowPlan([wait]) };
  const bare = await transact((tx) => saveFlow(tx, owner, empty, now));
  if (!bare.ok) throw new Error(bare.reason);
  expect(await transact((tx) => switchOn(tx, owner, bare.value, now))).toMatchObject({ reason: "no_letter" });
});

test("a simulation counts whom it would have written to and why others not", async () => {
  const people: Record<string, string> = {};
  for (const name of ["ada", "ben", "cleo", "dan"]) people[name] = await reader(`${name}@sim.example`, now);
  people.eve = await knownCustomer("eve@sim.example");
  for (const [name, id] of Object.entries(people)) await buy(id, `${name}@sim.example`, now);
  await buy(people.ben ?? "", "ben@sim.example", later(1), false);
  await transact((tx) => withdraw(tx, { email: "cleo@sim.example", topics: "all", source: "letter" }, now));
  const plan = flowPlan([wait, letter("a"), wait2, letter("b")], {
    ...{ start: { kind: "order_paid", which: "first" }, exits: ["bought"], again: null },
  });
  const asked = { flowId: "flow_x", from: now, until: later(1) };
  expect(await simulate(db(), plan, asked, later(9))).toEqual({
    ...{ from: now, until: later(1), happened: 5, people: 5, written: 2 },
    letters: [
      { stepId: "a", name: "a", count: 2 },
      { stepId: "b", name: "b", count: 2 },
    ],
    notWritten: expect.arrayContaining([
      { reason: "bought", count: 1 },
      { reason: "withdrawn", count: 1 },
      { reason: "never_asked", count: 1 },
    ]),
  });
  const half = await simulate(db(), { ...plan, holdOut: 50 }, asked, later(9));
  const of = (reason: string) => half.notWritten.find((one) => one.reason === reason)?.count ?? 0;
  expect(half.written + of("held_out") + of("bought")).toBe(3);
});
test("what a flow brought is told beside the same of the held-out", async () => {
  const id = await switchedOn(flowPlan([letter("a")], { holdOut: 50 }), now);
  for (let no = 0; no < 12; no += 1) {
    const email = `figure.${no}@sim.example`;
    const customer = await reader(email, now);
    await buy(customer, email, now);
    if (no < 4) await buy(customer, email, later(3), false);
  }
  await runFlows(db(), now);
  await db().flowKnock.deleteMany();
  const [opened] = await db().outboxLetter.findMany({ where: { template: "news-flow" } });
  await db().outboxLetter.update({ where: { id: opened?.id }, data: { clickedAt: now } });
  const { figures, brought, reasons } = (await readFlow(db(), id)) as FlowEditor;
  expect(figures?.treated.people).toBe(figures?.written);
  expect(figures?.followed).toBe(1);
  expect((figures?.treated.people ?? 0) + (figures?.held.people ?? 0)).toBe(12);
  expect((figures?.treated.bought ?? 0) + (figures?.held.bought ?? 0)).toBe(4);
  expect(figures?.money).toBe(1_000 * (figures?.treated.bought ?? 0));
  expect(brought).toBeNull();
  expect(reasons.endings).toEqual([{ ending: "finished", count: 12 }]);
});

test("a thing is due again by the middle of all gaps between two orders of it, where there are enough", async () => {
  await db().product.createMany({
    data: ["prod_often", "prod_rare"].map((id) => ({
      id,
      handle: id,
      title: id,
      status: "active" as const,
      tags: [],
      facets: [],
    })),
  });
  const order = async (customerId: string, day: number, productId: string) => {
    const at = later(day);
    const orderId = await pastOrder(customerId, {
      email: `${customerId}@again.example`,
      paidAt: at,
      placedAt: at,
    });
    const line = { id: `${orderId}-1`, orderId, position: 0, productId, title: productId, quantity: 1 };
    await db().orderLine.create({ data: { ...line, unitPrice: 1_000, total: 1_000 } });
  };
  for (let no = 0; no < 6; no += 1) {
    const id = await knownCustomer(`again.${no}@again.example`);
    for (const day of [-200, -170 - no, -140 - no]) await order(id, day, "prod_often");
    if (no < 2) for (const day of [-60, -30]) await order(id, day, "prod_rare");
  }
  const last = await knownCustomer("last@again.example");
  await order(last, -29, "prod_often");
  const due = await dueAgain(db(), 3, later(-3), later(0.5));
  expect(due).toMatchObject([
    { customerId: last, emails: ["last@again.example"], about: { productId: "prod_often" } },
  ]);
  expect(await dueAgain(db(), 3, later(1), later(9))).toEqual([]);
});
