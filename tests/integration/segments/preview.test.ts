import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { transact } from "@/lib/platform/transact";
import { countWhole } from "@/lib/segments/preview/count-whole";
import { estimate } from "@/lib/segments/preview/estimate";

const patient = { count: 60_000, sample: 60_000 };
const third = Prisma.sql`f.orders = 0 AND right(f.customer_id, 1) IN ('0', '3', '6', '9')`;
const nobody = Prisma.sql`f.orders > 1000`;

beforeAll(async () => {
  await db().$executeRaw`
    INSERT INTO customer (id, email, name, updated_at)
    SELECT 'cust_' || n, 'reader' || n || '@example.com', 'Reader ' || n, now() FROM generate_series(1, 6000) AS n`;
  await db().$executeRaw`ANALYZE customer_figures`;
});

test("what is looked at in part is told about, with ten who really meet the rule; what is looked at whole is exact", async () => {
  const whole = await transact((tx) => countWhole(tx, third, patient));
  expect(whole).toMatchObject({ count: 2_400, total: 6_000, lookedAt: null });
  expect(whole?.sample).toHaveLength(10);

  const about = await transact((tx) => estimate(tx, third, 1_500));
  expect(about.total).toBe(6_000);
  expect(about.lookedAt).toBeGreaterThan(0);
  expect(about.lookedAt).toBeLessThan(6_000);
  expect(Math.abs(about.count - 2_400)).toBeLessThan(600);
  expect(about.count % 100, "two digits").toBe(0);
  expect(about.sample).toHaveLength(10);
  for (const { id } of about.sample) expect(id).toMatch(/[0369]$/);

  expect(await transact((tx) => estimate(tx, third, 6_000))).toMatchObject({ count: 2_400, lookedAt: null });
  expect(await transact((tx) => estimate(tx, nobody, 1_500))).toMatchObject({ count: 0, sample: [] });
});

test("a count that takes too long is given up, and the transaction goes on without a limit", async () => {
  const slow = Prisma.sql`(SELECT pg_sleep(0.2) IS NOT NULL)`;
  await transact(async (tx) => {
    expect(await countWhole(tx, slow, { count: 5, sample: 5 })).toBeNull();
    const [row] = await tx.$queryRaw<{ limit: string }[]>`
      SELECT current_setting('statement_timeout') AS limit, pg_sleep(0.05)::text`;
    expect(row?.limit).toBe("0");
  });
});

test("any other fault of a rule is not taken for slowness", async () => {
  const broken = Prisma.sql`1 / (f.orders * 0) = 1`;
  await expect(transact((tx) => countWhole(tx, broken, patient))).rejects.toThrow(/division by zero/);
});
