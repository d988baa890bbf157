import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { commissionDue } from "@/lib/referrals/ambassadors/commission/commission-due";
import { reckonCommission } from "@/lib/referrals/ambassadors/commission/reckon-commission";
import { settleCommissions } from "@/lib/referrals/ambassadors/commission/settle-commissions";
import { issueStatements } from "@/lib/referrals/ambassadors/statements/issue-statements";
import { programmeOn } from "../../support/loyalty/member-orders";
import { happensTo, OrderHistory, type PastOrder, refunds } from "../../support/loyalty/order-history";
import {
  activeAmbassador,
  ambassadorsOn,
  forgetAmbassadors,
  ordersWithCode,
} from "../../support/referrals/ambassador";

const start = Date.parse("2026-01-01T09:00:00Z");
/** What may happen, and after how many days. `pick` says to which of the orders or refunds. */
const happening = fc.record({
  days: fc.integer({ min: 0, max: 25 }),
  what: fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant("buy" as const),
        goods: fc.integer({ min: 0, max: 20_000 }),
        arrives: fc.boolean(),
      }),
    },
    { weight: 4, arbitrary: happensTo("arrive") },
    { weight: 3, arbitrary: refunds },
    { weight: 1, arbitrary: happensTo("refund_fails") },
    { weight: 1, arbitrary: happensTo("news_again") },
    { weight: 5, arbitrary: fc.record({ do: fc.constant("look" as const) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("pay" as const) }) },
  ),
});
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

const statements = () => db().ambassadorStatement.findMany({ orderBy: [{ month: "asc" }, { id: "asc" }] });
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

class History extends OrderHistory<PastOrder> {
  seen = new Map<string, string>();

  constructor(
    readonly ambassadorId: string,
    readonly discountId: string,
  ) {
    super((orderId, at) => transact((tx) => reckonCommission(tx, orderId, at)));
  }

  async tell({ what }: Happening, at: Date): Promise<void> {
    const order = "pick" in what ? this.chosen(what.pick) : undefined;
    if (what.do === "buy") {
      const { goods, arrives: arrived } = what;
      const bought = { goods, paidAt: at, arrivedAt: arrived ? at : null };
      const id = await ordersWithCode({ discountId: this.discountId, ...bought });
      this.orders.push({ id, goods, back: 0, arrived });
    } else if (what.do === "look") await this.look(at);
    else if (what.do === "pay")
      await db().ambassadorStatement.updateMany({
        where: { payable: true, paidOn: null },
        data: { paidOn: at, paidReference: "FP 1", paidBy: "staff:test" },
      });
    else if (what.do === "refund_fails") await this.failRefund(what.pick, at);
    else if (!order) return;
    else if (what.do === "arrive") await this.arrive(order, at);
    else if (what.do === "refund") await this.refund(order, what.share, at);
    else await this.tellAgain(order, at);
  }

  /** As the worker does, twice at once. */
  async look(at: Date): Promise<void> {
    await Promise.all([settleCommissions(db(), at), settleCommissions(db(), at)]);
    await Promise.all([issueStatements(db(), at), issueStatements(db(), at)]);
    for (const { paidOn: _on, paidReference: _by, paidBy: _who, ...statement } of await statements()) {
      const told = JSON.stringify(statement);
      expect(this.seen.get(statement.id) ?? told, "a statement never changes").toBe(told);
      this.seen.set(statement.id, told);
    }
    expect(await db().ambassadorStatement.count(), "and none goes").toBe(this.seen.size);
  }

  async check(): Promise<void> {
    const commissions = await db().commission.findMany({ include: { entries: true } });
    expect(commissions).toHaveLength(this.orders.length);
    for (const { id, goods, back } of this.orders) {
      const row = commissions.find(({ orderId }) => orderId === id);
      if (!row) throw new Error("every order counts once");
      const owed = row.state === "earned" ? commissionDue(goods - back, row) : 0;
      expect(row.credited).toBe(owed);
      expect(sum(row.entries.map(({ amount }) => amount))).toBe(owed);
    }
    const issued = await statements();
    const open = await db().commissionEntry.findMany({ where: { statementId: null } });
    const paid = sum(issued.filter(({ payable }) => payable).map(({ total }) => total));
    const last = issued.at(-1);
    const carried = last && !last.payable ? last.total : 0;
    // Whatever was earned and not taken back was or will be paid, waits on the last statement, or stands on none yet.
    expect(paid + carried + sum(open.map(({ amount }) => amount))).toBe(
      sum(commissions.map(({ credited }) => credited)),
    );
  }
}

beforeAll(async () => {
  await db().$executeRaw`TRUNCATE discount_code CASCADE`;
});

test("whatever was bought, given back and paid, in any order and months: every order counts once, sums are what is owed, and no statement changes", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(happening, { minLength: 12, maxLength: 40, size: "max" }),
      fc.constantFrom("money" as const, "points" as const),
      async (happenings, unit) => {
        run += 1;
        await forgetAmbassadors();
        await ambassadorsOn({ minimumPayout: 700, mostPerOrder: 1_500 });
        await programmeOn();
        const rate = { unit, rate: unit === "money" ? 1_250 : 3 };
        const { id, customerId, discountId } = await activeAmbassador(`run${run}`, rate);
        const history = new History(id, discountId);
        let at = start;
        for (const one of happenings) {
          at += one.days * 86_400_000;
          await history.tell(one, new Date(at));
        }
        await history.look(new Date(at + 31 * 86_400_000));
        await history.look(new Date(at + 90 * 86_400_000));
        await history.check();
        if (unit === "money") return;
        const given = await db().loyaltyMember.findUnique({ where: { customerId } });
        const stated = (await statements()).filter(({ payable }) => payable);
        expect(given?.available ?? 0, "points of statements are given, once").toBe(
          sum(stated.map(({ total }) => total)),
        );
      },
    ),
    { numRuns: 5, endOnFailure: true },
  );
}, 120_000);
