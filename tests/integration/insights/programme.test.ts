import { beforeAll, expect, test } from "vitest";
import { readComparison } from "@/lib/insights/programme/read-comparison";
import { db } from "@/lib/platform/db";
import { knownCustomer, pastOrder } from "../../support/customers/known-customer";
import { forgetAll } from "../../support/loyalty/member-orders";

const now = new Date("2026-11-23T10:00:00Z");
const day = (text: string, more = 0) => new Date(Date.parse(`${text}T10:00:00Z`) + more * 24 * 3_600_000);
let people = 0;

type Story = { first: string; total?: number; joinedAfter?: number; againAfter?: number };

async function customer({ first, total = 5_000, joinedAfter, againAfter }: Story): Promise<void> {
  people += 1;
  const id = await knownCustomer(`person-${people}@example.com`);
  const order = (at: Date, firstOrder: boolean) =>
    pastOrder(id, { subtotal: total, total, paidAt: at, placedAt: at, firstOrder });
  await order(day(first), true);
  if (againAfter !== undefined) await order(day(first, againAfter), false);
  if (joinedAfter !== undefined)
    await db().loyaltyMember.create({
      data: { id: `lmem_${people}`, customerId: id, joinedAt: day(first, joinedAfter) },
    });
}

beforeAll(async () => {
  await forgetAll();
});

test("members are set beside others of the same month and size, joined and came back by the same clock", async () => {
  // The first member began the programme.
  await customer({ first: "2026-02-03", joinedAfter: 0, againAfter: 60 });
  await customer({ first: "2026-02-10", againAfter: 10 });
  // The same month, another size: nobody to pair with.
  await customer({ first: "2026-02-11", joinedAfter: 0, total: 90_000, againAfter: 60 });
  // Joined too late to count as a member, and came back in time.
  await customer({ first: "2026-03-05", joinedAfter: 45, againAfter: 50 });
  await customer({ first: "2026-03-06", joinedAfter: 30, againAfter: 121 });
  // Before the programme, and too short a time ago.
  await customer({ first: "2026-01-05", againAfter: 60 });
  await customer({ first: "2026-09-05", joinedAfter: 0 });
  await customer({ first: "2026-09-05" });
  expect(await readComparison(db(), now)).toEqual({ members: 3, pairs: 2, membersAgain: 1, othersAgain: 1 });
});
