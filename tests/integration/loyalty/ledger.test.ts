import { beforeEach, expect, test } from "vitest";
import { grantPoints } from "@/lib/loyalty/ledger/grant-points";
import { postPoints } from "@/lib/loyalty/ledger/post-points";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { accountHolder, forgetAll, programmeOn } from "../../support/loyalty/member-orders";

const now = new Date("2026-06-01T10:00:00Z");
let memberId: string;

beforeEach(async () => {
  await forgetAll();
  await programmeOn();
  const customerId = await accountHolder("ada@example.com");
  await transact((tx) => grantPoints(tx, { customerId, points: 100, reason: "birthday", key: "g" }, now));
  memberId = (await db().loyaltyMember.findFirstOrThrow()).id;
});

const spend = (key: string, points: number) =>
  db().$transaction((tx) =>
    postPoints(
      tx,
      {
        memberId,
        key,
        kind: "reward_taken",
        actor: "customer",
        postings: { available: -points, spent: points },
      },
      now,
    ),
  );

test("of two who spend the same points at once one is refused by the database", async () => {
  const both = await Promise.allSettled([spend("a", 60), spend("b", 60)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db().loyaltyMember.findFirst()).toMatchObject({ available: 40, spent: 60 });
});

test("a movement is written once under its key", async () => {
  expect(await spend("a", 60)).toBe(true);
  expect(await spend("a", 60)).toBe(false);
  expect(await db().loyaltyMember.findFirst()).toMatchObject({ available: 40 });
});

test("books that do not come to zero, stand for nobody or differ from the balances are refused", async () => {
  const head = { id: "ptx_x", memberId, key: "x", kind: "granted", actor: "worker", at: now } as const;
  const post = (values: Record<string, number>) =>
    db().$transaction(async (tx) => {
      await tx.pointsTransaction.create({ data: head });
      for (const [account, amount] of Object.entries(values))
        await tx.$executeRaw`INSERT INTO points_posting VALUES ('ptx_x', ${memberId}, ${account}::points_account, ${amount})`;
    });
  await expect(post({})).rejects.toThrow("has 0 postings");
  await expect(post({ available: 5 })).rejects.toThrow("loyalty_member_sum");
  await expect(
    db()
      .$executeRaw`UPDATE loyalty_member SET issued = issued - 5, available = available + 5 WHERE id = ${memberId}`,
  ).rejects.toThrow("are not those of the ledger");
});

test("nothing in the books is changed; a note may be blanked and nothing else", async () => {
  const wrong = "the ledger of points is never changed";
  await expect(db().$executeRaw`UPDATE points_posting SET amount = amount * 2`).rejects.toThrow(wrong);
  await expect(db().$executeRaw`DELETE FROM points_posting`).rejects.toThrow(wrong);
  await expect(db().$executeRaw`DELETE FROM points_transaction`).rejects.toThrow();
  await expect(db().$executeRaw`UPDATE points_transaction SET at = now()`).rejects.toThrow(wrong);
  await expect(db().$executeRaw`UPDATE points_transaction SET note = 'other'`).rejects.toThrow(wrong);
  await db().$executeRaw`UPDATE points_transaction SET note = NULL`;
});
