import { fork } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { runFlows } from "@/lib/flows/run-flows";
import { hearFacts } from "@/lib/flows/starts/hear-facts";
import { db } from "@/lib/platform/db";
import { flowPlan, letter } from "../../support/flows/flow-plan";
import { switchedOn } from "../../support/flows/switched-on";
import { inOneFile } from "../../support/in-one-file";

const now = new Date("2026-11-23T10:00:00Z");
const people = 24;

/** Two workers at once, both killed while they take runs on. */
async function killTwo(): Promise<void> {
  const workers = [1, 2].map(() => fork(inOneFile("tests/support/advance-process.ts"), { stdio: "ignore" }));
  await Promise.all(
    workers.map(async (one, no) => {
      const ended = once(one, "exit");
      await once(one, "message");
      setTimeout(() => one.kill("SIGKILL"), 100 + no * 150);
      expect(await ended).toEqual([null, "SIGKILL"]);
    }),
  );
}

test("killed between any two steps, and with two workers at once, each reader gets each letter once", async () => {
  const ask = { id: "ask", kind: "condition", test: { kind: "bought" } } as const;
  await switchedOn(flowPlan([{ ...ask, yes: [], no: [letter("first")] }, letter("second")]), now);
  await db().$executeRaw`
    INSERT INTO consent_entry (email, act, topic, wording, source, proof, at)
    SELECT 'reader.' || n || '@example.com', 'given', 'newsletter', 'Write to me', 'footer', 'double_opt_in', ${now}
    FROM generate_series(1, ${people}::int) AS n`;
  await db().$executeRaw`
    INSERT INTO customer (id, email, updated_at)
    SELECT 'cust_' || n, 'reader.' || n || '@example.com', ${now} FROM generate_series(1, ${people}::int) AS n`;
  await db().$executeRaw`
    INSERT INTO journal_entry (type, at, customer_id, data)
    SELECT 'order_paid', ${now}, 'cust_' || n, '{"firstOrder": true}' FROM generate_series(1, ${people}::int) AS n`;
  await db().$transaction((tx) => hearFacts(tx, now, people / 2));
  await killTwo();
  const letters = () => db().outboxLetter.findMany({ where: { template: "news-flow" } });
  expect((await letters()).length).toBeLessThan(people);
  await Promise.all([runFlows(db(), now), runFlows(db(), now)]);
  await runFlows(db(), now);
  expect(new Set((await letters()).map(({ toEmail }) => toEmail)).size).toBe(people);
  expect(await letters()).toHaveLength(people);
  // Each run says the same as the outbox: the first letter is out, the second waits for its day.
  expect(await db().flowRun.count({ where: { stepId: "second", putOffSince: { not: null } } })).toBe(people);
  expect(await db().flowLetter.count({ where: { state: "written", stepId: "first" } })).toBe(people);
  expect(await db().flowRun.count({ where: { failures: { gt: 0 } } })).toBe(0);
});
