import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { claimOrder } from "@/lib/loyalty/earning/claim-order";
import { earnOrder } from "@/lib/loyalty/earning/earn-order";
import { reckonOrder } from "@/lib/loyalty/earning/reckon-order";
import { settlePoints } from "@/lib/loyalty/earning/settle-points";
import { expirePoints } from "@/lib/loyalty/expiry/expire-points";
import { grantPoints } from "@/lib/loyalty/ledger/grant-points";
import { joinAgain } from "@/lib/loyalty/membership/join-again";
import { leaveProgramme } from "@/lib/loyalty/membership/leave-programme";
import { returnReward } from "@/lib/loyalty/rewards/return-reward";
import { takeReward } from "@/lib/loyalty/rewards/take-reward";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { accountHolder, boughtOrder, forgetAll, programmeOn } from "../../support/loyalty/member-orders";
import { happensTo, OrderHistory, type PastOrder, refunds } from "../../support/loyalty/order-history";
import { rewardRow } from "../../support/loyalty/reward-row";

const start = Date.parse("2026-01-01T09:00:00Z");
/** What may happen, and after how many days. `pick` says to which of the orders or refunds. */
const happening = fc.record({
  days: fc.integer({ min: 0, max: 25 }),
  what: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant("buy" as const),
        goods: fc.integer({ min: 0, max: 20_000 }),
        // A guest brings the order into the account so many days later; beyond thirty it is too late.
        claimedAfter: fc.option(fc.integer({ min: 0, max: 40 })),
        // Money goes back before anything of the order was counted.
        share: fc.constantFrom(0, 0, 30, 100),
      }),
    },
    { weight: 1, arbitrary: happensTo("dispute") },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("leave_and_return" as const) }) },
    { weight: 3, arbitrary: happensTo("arrive") },
    { weight: 3, arbitrary: refunds },
    { weight: 1, arbitrary: happensTo("refund_fails") },
    { weight: 2, arbitrary: happensTo("news_again") },
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

type Bought = PastOrder & {
  readonly late: boolean;
  /** The most it was ever due, by its own rules: what the shop gave for it in all. */
  given: number;
  lost: boolean;
};

/** What a member's orders and grants were, kept beside the program. */
class History extends OrderHistory<Bought> {
  granted = 0;
  rewards: string[] = [];

  constructor(readonly customerId: string) {
    super((orderId, at) => transact((tx) => reckonOrder(tx, orderId, at)));
  }

  async tell({ what }: Happening, at: Date): Promise<void> {
    const order = "pick" in what ? this.chosen(what.pick) : undefined;
    if (what.do === "buy") await this.buy(what, at);
    else if (what.do === "leave_and_return") {
      const member = await db().loyaltyMember.findUnique({ where: { customerId: this.customerId } });
      const wanted = { customerId: this.customerId, seen: member?.available ?? 0 };
      await transact((tx) => leaveProgramme(tx, wanted, at));
      await transact((tx) => joinAgain(tx, this.customerId, at));
    } else if (what.do === "dispute") {
      // What is left of the payment's money for goods is lost.
      if (!order || order.back === order.goods) return;
      const { id: paymentId } = await db().payment.findFirstOrThrow({ where: { orderId: order.id } });
      const row = { id: createId("refd"), paymentId, currency: "GBP", reason: "fraudulent", status: "lost" };
      const amount = order.goods - order.back;
      const dates = { createdAt: at, closedAt: at, updatedAt: at };
      await db().dispute.create({ data: { ...row, amount, refundable: false, ...dates } });
      order.back = order.goods;
      order.lost = true;
      await transact((tx) => reckonOrder(tx, order.id, at));
    } else if (what.do === "grant") {
      this.granted += what.points;
      const grant = { customerId: this.customerId, points: what.points, reason: "birthday" } as const;
      const key = `${this.customerId}:${at.getTime()}:${this.granted}`;
      for (const _twice of [1, 2]) await transact((tx) => grantPoints(tx, { ...grant, key }, at));
    } else if (what.do === "spend") await this.spend(what.twice, at);
    else if (what.do === "give_back") {
      const rewardTakenId = this.rewards.pop();
      if (rewardTakenId)
        await transact((tx) => returnReward(tx, { customerId: this.customerId, rewardTakenId }, at));
    } else if (what.do === "look") await this.look(at);
    else if (what.do === "refund_fails") await this.failRefund(what.pick, at, ({ lost }) => !lost);
    else if (!order) return;
    else if (what.do === "arrive") await this.arrive(order, at);
    else if (what.do === "refund") await this.refund(order, what.share, at);
    else await this.tellAgain(order, at);
  }

  private async buy(
    { goods, claimedAfter, share }: Extract<Happening["what"], { do: "buy" }>,
    at: Date,
  ): Promise<void> {
    const guest = claimedAfter !== null;
    const firstOrder = this.orders.length === 0;
    const bought = { goods, paidAt: at, firstOrder, email: `guest-${this.customerId}@example.com` };
    const id = await boughtOrder({ ...bought, customerId: guest ? null : this.customerId });
    const order = {
      id,
      goods,
      late: (claimedAfter ?? 0) >= 30,
      back: 0,
      given: 0,
      arrived: false,
      lost: false,
    };
    this.orders.push(order);
    const back = Math.floor((goods * share) / 100);
    if (!guest) await this.giveBack(order, back, at);
    await transact((tx) => earnOrder(tx, id, at));
    if (!guest) return;
    await this.giveBack(order, back, at);
    const then = new Date(at.getTime() + (claimedAfter ?? 0) * 24 * 3_600_000);
    await settlePoints(db(), then);
    await db().order.update({ where: { id }, data: { customerId: this.customerId, claimedAt: then } });
    for (const _twice of [1, 2]) await transact((tx) => claimOrder(tx, id, then));
  }

  private async look(at: Date): Promise<void> {
    await settlePoints(db(), at);
    for (const _twice of [1, 2]) await expirePoints(db(), at);
  }

  private async spend(twice: boolean, at: Date): Promise<void> {
    const member = await db().loyaltyMember.findUnique({ where: { customerId: this.customerId } });
    const seen = member?.available ?? 0;
    const wanted = { customerId: this.customerId, rewardId, seen, cost: price };
    const presses = Array.from({ length: twice ? 2 : 1 }, () => transact((tx) => takeReward(tx, wanted, at)));
    const taken = (await Promise.all(presses)).flatMap((one) => (one.ok ? [one.value.rewardTakenId] : []));
    expect(taken).toHaveLength(seen >= price ? 1 : 0);
    this.rewards.push(...taken);
  }

  async check(): Promise<void> {
    const member = await db().loyaltyMember.findUnique({ where: { customerId: this.customerId } });
    const rows = await db().orderPoints.findMany({ where: { member: { customerId: this.customerId } } });
    const counted = this.orders.filter(({ late }) => !late);
    expect(rows.map(({ orderId }) => orderId).sort()).toEqual(counted.map(({ id }) => id).sort());
    if (!member) return;
    const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
    for (const order of counted) {
      const { goods, back } = order;
      const row = rows.find(({ orderId }) => orderId === order.id);
      const { multiplierPercent = 100, bonus = 0 } = row ?? {};
      const due = goods > back ? Math.floor(((goods - back) * multiplierPercent) / 10_000) + bonus : 0;
      expect(row).toMatchObject({ spend: goods - back, due });
      expect((row?.credited ?? 0) - (row?.forgiven ?? 0)).toBe(due);
      order.given = Math.max(order.given, due);
    }
    // Every pound gave its points once, however often its money came and went, and every grant too.
    expect(member.issued + sum(counted.map(({ given }) => given)) + this.granted).toBe(0);
    expect(member.spent).toBe(this.rewards.length * price);
    const credited = (state: string) => sum(rows.map((row) => (row.state === state ? row.credited : 0)));
    expect(member.pending).toBe(credited("pending"));
    expect(member.available + member.spent + member.expired).toBe(credited("earned") + this.granted);
  }
}

beforeAll(async () => {
  await forgetAll();
  const steps = [
    { key: "regular", name: "Regular", from: 15_000, multiplierPercent: 133 },
    { key: "friend", name: "Friend", from: 40_000, multiplierPercent: 200 },
  ];
  await programmeOn({ expiryMonths: 2, firstOrder: 25, tiers: steps });
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
      // What was not spent has ended.
      const where = { customerId: history.customerId, pending: 0 };
      const member = await db().loyaltyMember.findFirst({ where });
      expect(member?.available ?? 0).toBe(0);
    }),
    { numRuns: 6, endOnFailure: true },
  );
});
