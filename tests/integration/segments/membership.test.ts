import { fork } from "node:child_process";
import { once } from "node:events";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { readRuleContext } from "@/lib/segments/data";
import { followSegments } from "@/lib/segments/membership/follow-segments";
import { readyMade } from "@/lib/segments/ready/ready-made";
import { ruleSql } from "@/lib/segments/rules/rule-sql";
import { ruleSchema } from "@/lib/segments/rules/schema";
import { knownCustomer, pastOrder } from "../../support/customers/known-customer";
import { inOneFile } from "../../support/in-one-file";
import { now, people } from "../../support/segments/people";
import { writeGoods, writePeople } from "../../support/segments/write-people";

beforeAll(async () => {
  await writeGoods();
  await writePeople(people(60));
});

const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

/** Segments whose open memberships are not what their rule says at this moment. */
async function wrong(at: Date): Promise<string[]> {
  const context = await readRuleContext(db(), [], at);
  const found: string[] = [];
  for (const { id, rule, members } of await db().segment.findMany({ where: { kind: "living" } })) {
    const [row] = await db().$queryRaw<{ missing: number; open: number }[]>`
      SELECT count(*) FILTER (WHERE (m.id IS NOT NULL) <> ${ruleSql(ruleSchema.parse(rule), context)})::int AS missing, count(m.id)::int AS open
      FROM customer_figures f LEFT JOIN segment_membership m ON m.customer_id = f.customer_id AND m.segment_id = ${id} AND m.left_at IS NULL`;
    if (row?.missing !== 0 || row.open !== members) found.push(id);
  }
  return found;
}

/** Whether the journal tells of each stay's beginning and end once. */
async function told(): Promise<unknown> {
  const [row] = await db().$queryRaw<unknown[]>`
    SELECT (SELECT count(*)::int FROM segment_membership) - (SELECT count(*)::int FROM journal_entry WHERE type = 'segment_entered') AS entered,
      (SELECT count(left_at)::int FROM segment_membership) - (SELECT count(*)::int FROM journal_entry WHERE type = 'segment_left') AS left`;
  return row;
}

test("a shop begins with the twelve ready-made segments as they are written", async () => {
  const rows = await db().segment.findMany({ orderBy: { createdAt: "asc" } });
  expect(
    rows.map(({ readyKey: key, name, description, rule }) => ({ key, name, description, rule })),
  ).toEqual(readyMade);
  expect(readyMade).toHaveLength(12);
  for (const { rule } of readyMade) expect(ruleSchema.parse(rule)).toEqual(rule);
});

/** Two processes place customers at once; both are killed after so many milliseconds of work, unless null. */
async function followTwice(patience: number | null): Promise<void> {
  const processes = [1, 2].map(() => fork(inOneFile("tests/support/follow-process.ts"), { stdio: "ignore" }));
  await Promise.all(
    processes.map(async (one) => {
      const ended = once(one, "exit");
      await once(one, "message");
      if (patience !== null) setTimeout(() => one.kill("SIGKILL"), patience);
      const [code, signal] = await ended;
      expect([code, signal]).toEqual(patience === null ? [0, null] : [null, "SIGKILL"]);
    }),
  );
}

test("killed while it places customers, and by two workers at once, each stay is told of once", async () => {
  for (const patience of [80, 200]) await followTwice(patience);
  const left = await db().segment.count({ where: { settledAt: null } });
  expect(left).toBeGreaterThan(0);
  await followTwice(null);
  expect(await wrong(now)).toEqual([]);
  expect(await told()).toEqual({ entered: 0, left: 0 });
  const facts = await db().journalEntry.findMany({ where: { type: "segment_entered" }, distinct: ["data"] });
  for (const { data } of facts) expect(data).toMatchObject({ because: "rule" });
  await followSegments(db(), now, 300, 7);
  expect(await told()).toEqual({ entered: 0, left: 0 });
});

test("a purchase moves its buyer at once, and time alone moves others within a day", async () => {
  const before = await db().journalEntry.count();
  const at = later(0.2);
  const ada = await knownCustomer("ada@example.com", { createdAt: at });
  await followSegments(db(), at);
  const inside = async (customerId: string) =>
    (
      await db().segmentMembership.findMany({
        where: { customerId, leftAt: null },
        orderBy: { segmentId: "asc" },
      })
    ).map(({ segmentId }) => segmentId);
  expect(await inside(ada)).toEqual(["seg_never_bought", "seg_new"]);
  await pastOrder(ada, { placedAt: at, paidAt: at });
  await followSegments(db(), later(0.3));
  expect(await inside(ada)).toEqual(["seg_first_time", "seg_new"]);
  expect(await db().changedFigures.count()).toBe(0);
  const facts = await db().journalEntry.findMany({ where: { customerId: ada }, orderBy: { id: "asc" } });
  const said = facts.map(({ type, data }) => `${type} ${(data as Prisma.JsonObject).segmentId}`);
  expect(said.slice(0, 2).sort()).toEqual(["segment_entered seg_never_bought", "segment_entered seg_new"]);
  expect(said.slice(2).sort()).toEqual(["segment_entered seg_first_time", "segment_left seg_never_bought"]);
  expect(facts.every(({ data }) => (data as Prisma.JsonObject).because === "change")).toBe(true);
  await followSegments(db(), later(200));
  expect(await inside(ada)).toEqual(["seg_only_once"]);
  expect(await wrong(later(200))).toEqual([]);
  expect(await told()).toEqual({ entered: 0, left: 0 });
  expect(await db().journalEntry.count()).toBeGreaterThan(before);
});

test("a frozen segment keeps who met its rule when it was made, and goes with them when they are gone", async () => {
  const bob = await knownCustomer("bob@example.com", { tags: ["pilot"] });
  const rule = {
    kind: "group",
    match: "all",
    rules: [{ kind: "set", field: "tag", is: "any_of", values: ["Pilot"] }],
  };
  await db().segment.create({
    data: { id: "seg_frozen", name: "Pilot", kind: "frozen", rule, createdAt: now, updatedAt: now },
  });
  await followSegments(db(), now);
  await db().customer.update({ where: { id: bob }, data: { tags: [] } });
  await knownCustomer("eve@example.com", { tags: ["pilot"] });
  await followSegments(db(), later(3));
  const members = () => db().segmentMembership.findMany({ where: { segmentId: "seg_frozen" } });
  expect(await members()).toMatchObject([{ customerId: bob, leftAt: null }]);
  await db().customer.delete({ where: { id: bob } });
  expect(await members()).toEqual([]);
});
