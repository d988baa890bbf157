import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { earnOrder } from "@/lib/loyalty/earning/earn-order";
import { reckonOrder } from "@/lib/loyalty/earning/reckon-order";
import { settlePoints } from "@/lib/loyalty/earning/settle-points";
import { expirePoints } from "@/lib/loyalty/expiry/expire-points";
import { grantPoints } from "@/lib/loyalty/ledger/grant-points";
import { returnReward } from "@/lib/loyalty/rewards/return-reward";
import { takeReward } from "@/lib/loyalty/rewards/take-reward";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import {
  accountHolder,
  arrive,
  boughtOrder,
  failRefund,
  forgetAll,
  giveBack,
  programmeOn,
} from "../../support/loyalty/member-orders";
import { rewardRow } from "../../support/loyalty/reward-row";

const start = Date.parse("2026-01-01T09:00:00Z");
const pick = fc.nat(20);
/** What may happen, and after how many days. `pick` says to which of the orders or refunds. */
const happening = fc.record({
  days: fc.integer({ min: 0, max: 25 }),
  what: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constant("buy" as const), goods: fc.integer({ min: 0, max: 20_000 }) }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("arrive" as const), pick }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant("refund" as const),
        pick,
        share: fc.integer({ min: 1, max: 100 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("refund_fails" as const), pick }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("news_again" as const), pick }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant("grant" as const), points: fc.integer({ min: 1, max: 99 }) }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("look" as const) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("spend" as const), twice: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("give_back" as const) }) },
  ),
});
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

const price = 40;
let rewardId: string;

/** What a member's orders and grants were, kept beside the program. */
class History {
  orders: { id: string; goods: number; back: number; arrived: boolean }[] = [];
  refunds: { id: string; order: History["orders"][number]; amount: number; failed: boolean }[] = [];
  granted = 0;
  rewards: string[] = [];
  returned = 0;

  constructor(readonly customerId: string) {}

  async tell({ what }: Happening, at: Date): Promise<void> {
    const order = "pick" in what ? this.orders[what.pick % this.orders.length] : undefined;
    if (what.do === "buy") {
      const id = await boughtOrder({ customerId: this.customerId, goods: what.goods, paidAt: at });
      this.orders.push({ id, goods: what.goods, back: 0, arrived: false });
      await transact((tx) => earnOrder(tx, id, at));
    } else if (what.do === "grant") {
      this.granted += what.points;
      const grant = { customerId: this.customerId, points: what.points, reason: "birthday" } as const;
      const key = `${this.customerId}:${at.getTime()}:${this.granted}`;
      for (const _twice of [1, 2]) await transact((tx) => grantPoints(tx, { ...grant, key }, at));
    } else if (what.do === "spend") await this.spend(what.twice, at);
    else if (what.do === "give_back") {
      const rewardTakenId = this.rewards.pop();
      if (rewardTakenId) this.returned += price;
      if (rewardTakenId)
        await transact((tx) => returnReward(tx, { customerId: this.customerId, rewardTakenId }, at));
    } else if (what.do === "look") await this.look(at);
    else if (what.do === "refund_fails") await this.fail(what.pick, at);
    else if (!order) return;
    else if (what.do === "arrive") {
      if (!order.arrived) await arrive(order.id, at);
      order.arrived = true;
    } else if (what.do === "refund") {
      const amount = Math.floor(((order.goods - order.back) * what.share) / 100);
      if (amount === 0) return;
      order.back += amount;
      this.refunds.push({ id: await giveBack(order.id, amount, at), order, amount, failed: false });
      await transact((tx) => reckonOrder(tx, order.id, at));
    } else await transact((tx) => reckonOrder(tx, order.id, at));
  }

  private async look(at: Date): Promise<void> {
    await settlePoints(db(), at);
    for (const _twice of [1, 2]) await expirePoints(db(), at);
  }

  private async spend(twice: boolean, at: Date): Promise<void> {
    const member = await db().loyaltyMember.findUnique({ where: { customerId: this.customerId } });
    const seen = member?.available ?? 0;
    const wanted = { customerId: this.customerId, rewardId, seen };
    const presses = Array.from({ length: twice ? 2 : 1 }, () => transact((tx) => takeReward(tx, wanted, at)));
    const taken = (await Promise.all(presses)).flatMap((one) => (one.ok ? [one.value.rewardTakenId] : []));
    expect(taken).toHaveLength(seen >= price ? 1 : 0);
    this.rewards.push(...taken);
  }

  private async fail(pick: number, at: Date): Promise<void> {
    const refund = this.refunds[pick % this.refunds.length];
    if (!refund || refund.failed) return;
    refund.failed = true;
    refund.order.back -= refund.amount;
    await failRefund(refund.id, at);
    await transact((tx) => reckonOrder(tx, refund.order.id, at));
  }

  async check(): Promise<void> {
    const member = await db().loyaltyMember.findUnique({ where: { customerId: this.customerId } });
    const rows = await db().orderPoints.findMany({ where: { member: { customerId: this.customerId } } });
    expect(rows).toHaveLength(this.orders.length);
    if (!member) return;
    const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
    for (const { id, goods, back } of this.orders) {
      const row = rows.find(({ orderId }) => orderId === id);
      const due = Math.floor((goods - back) / 100);
      expect(row).toMatchObject({ spend: goods - back, due });
      expect((row?.credited ?? 0) - (row?.forgiven ?? 0)).toBe(due);
    }
    // Every pound gave its points once, and every grant too.
    const first = sum(this.orders.map(({ goods }) => Math.floor(goods / 100)));
    expect(member.issued + first + this.granted).toBe(0);
    expect(member.spent).toBe(this.rewards.length * price);
    const credited = (state: string) => sum(rows.map((row) => (row.state === state ? row.credited : 0)));
    expect(member.pending).toBe(credited("pending"));
    expect(member.available + member.spent + member.expired).toBe(credited("earned") + this.granted);
  }
}

beforeAll(async () => {
  await forgetAll();
  await programmeOn({ expiryMonths: 2 });
  rewardId = await rewardRow(price, { kind: "amount", value: 500 });
});

test("through any history of orders, refunds, rewards, ends and news that come twice the books are right and nothing is doubled", async () => {
  let members = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 4, maxLength: 20 }), async (happenings) => {
      members += 1;
      const history = new History(await accountHolder(`member-${members}@example.com`));
      let at = start;
      for (const one of happenings) {
        at += one.days * 24 * 3_600_000;
        await history.tell(one, new Date(at));
        await history.check();
      }
      for (const days of [200, 300, 340, 380]) {
        const later = new Date(at + days * 24 * 3_600_000);
        await settlePoints(db(), later);
        await expirePoints(db(), later);
        await history.check();
      }
      // What was not spent has ended, but for what was given back after the letter about it.
      const where = { customerId: history.customerId, pending: 0 };
      const member = await db().loyaltyMember.findFirst({ where });
      expect(member?.available ?? 0).toBeLessThanOrEqual(history.returned);
    }),
    { numRuns: 6, endOnFailure: true },
  );
});
