import { expect, test } from "vitest";
import { record } from "@/lib/journal/record";
import { db } from "@/lib/platform/db";

const now = new Date("2026-11-22T10:00:00Z");
const jobs = () => db().$queryRaw<{ key: string }[]>`SELECT key FROM graphile_worker.jobs ORDER BY id`;

test("a fact is written with what it is about and its own time", async () => {
  await db().$transaction((tx) =>
    record(
      tx,
      {
        type: "added_to_basket",
        basketId: "bask_1",
        productId: "prod_1",
        variantId: "var_1",
        data: { quantity: 2, unitPrice: 4500, currency: "GBP" },
      },
      now,
    ),
  );
  expect(await db().journalEntry.findMany({ omit: { id: true } })).toEqual([
    {
      type: "added_to_basket",
      at: now,
      basketId: "bask_1",
      orderId: null,
      customerId: null,
      productId: "prod_1",
      variantId: "var_1",
      data: { quantity: 2, unitPrice: 4500, currency: "GBP" },
    },
  ]);
  expect(await jobs(), "nobody answers this fact").toEqual([]);
});

test("a fact that something reacts to brings its job along, and both roll back with their transaction", async () => {
  const before = await db().journalEntry.count();
  const tell = (orderId: string, fails: boolean) =>
    db().$transaction(async (tx) => {
      await record(tx, { type: "help_asked", orderId, data: { helpRequestId: "help_1" } }, now);
      if (fails) throw new Error("the change did not happen");
    });
  await expect(tell("ord_lost", true)).rejects.toThrow("did not happen");
  expect(await db().journalEntry.count()).toBe(before);
  expect(await jobs()).toEqual([]);
  await tell("ord_kept", false);
  const entry = await db().journalEntry.findFirstOrThrow({ where: { orderId: "ord_kept" } });
  expect(await jobs()).toEqual([{ key: `react:${entry.id}` }]);
});

test("a fact can neither be changed nor taken back", async () => {
  await expect(db().$executeRaw`UPDATE journal_entry SET type = 'order_paid'`).rejects.toThrow(
    /never changed/,
  );
  await expect(db().$executeRaw`DELETE FROM journal_entry`).rejects.toThrow(/never changed/);
});
