import { beforeAll, expect, test } from "vitest";
import { dueAgain } from "@/lib/flows/dates/due-again";
import { simulate } from "@/lib/flows/simulate/simulate";
import { db } from "@/lib/platform/db";
import { flowPlan, letter } from "../../support/flows/flow-plan";
import { hasRealData } from "../../support/real-data";
import { retailPeople } from "../../support/segments/retail-people";
import { writeHistory } from "../../support/segments/write-history";

// The last month of the year that the file holds.
const until = new Date("2011-12-09T13:00:00Z");
const from = new Date(until.getTime() - 30 * 86_400_000);

beforeAll(async () => {
  if (!hasRealData) return;
  await writeHistory(retailPeople());
  await db().product.updateMany({ data: { status: "active" } });
  await db().$executeRaw`
    INSERT INTO journal_entry (type, at, order_id, customer_id, data)
    SELECT 'order_paid', paid_at, id, customer_id,
      jsonb_build_object('firstOrder', row_number() OVER (PARTITION BY customer_id ORDER BY paid_at, id) = 1)
    FROM orders ORDER BY paid_at`;
  // Every second customer said that they want letters.
  await db().$executeRaw`
    INSERT INTO consent_entry (email, act, topic, wording, source, proof, at)
    SELECT email, 'given', 'newsletter', 'Write to me', 'footer', 'double_opt_in', created_at
    FROM customer WHERE right(id, 2)::int % 32 = 0`;
});

test.skipIf(!hasRealData)(
  "over a real shop's last month it counts each first buyer once, by plain thinking",
  async () => {
    const plan = flowPlan([{ id: "w", kind: "wait", amount: 7, unit: "days" }, letter("thanks")], {
      ...{ start: { kind: "order_paid", which: "first" }, exits: ["bought"], again: null },
    });
    const found = await simulate(db(), plan, { flowId: "flow_retail", from, until }, until);
    const firsts = retailPeople().flatMap(({ email, orders }) => {
      const [first, second] = [...orders].sort((a, b) => a.placedAt.getTime() - b.placedAt.getTime());
      return first && first.placedAt >= from && first.placedAt < until ? [{ email, first, second }] : [];
    });
    expect(found.people).toBe(firsts.length);
    expect(found.people).toBeGreaterThan(5);
    const allowed = new Set(
      (await db().newsletterPermission.findMany({ where: { state: "live" } })).map(({ email }) => email),
    );
    const written = firsts.filter(
      ({ email, first, second }) =>
        allowed.has(email) &&
        !(second && second.placedAt.getTime() - first.placedAt.getTime() <= 7 * 86_400_000),
    );
    expect(found.written).toBe(written.length);
    expect(found.written + found.notWritten.reduce((sum, { count }) => sum + count, 0)).toBe(found.people);
  },
);

test.skipIf(!hasRealData)("things that people buy again and again are found due, one a person", async () => {
  const due = await dueAgain(db(), 3, from, until);
  expect(due.length).toBeGreaterThan(0);
  expect(new Set(due.map(({ customerId }) => customerId)).size).toBe(due.length);
});
