import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { settleLeft } from "@/lib/recovery/left/settle-left";
import { remindOfBaskets } from "@/lib/recovery/remind-of-baskets";
import { readMonths } from "@/lib/recovery/report/data";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { knownCustomer, pastOrder } from "../../support/customers/known-customer";
import { hasRealData } from "../../support/real-data";
import { allowReminders, remindersOn, touchedBasket } from "../../support/recovery/left-basket";
import { retailPeople } from "../../support/segments/retail-people";

/** Two weeks of a real gift shop's orders, the busiest of its year, each preceded by its basket. */
const from = new Date("2011-11-14T00:00:00Z");
const until = new Date("2011-11-28T00:00:00Z");
const hourMs = 3_600_000;
const before = (moment: Date, hours: number) => new Date(moment.getTime() - hours * hourMs);

type Purchase = { email: string; touchedAt: Date; paidAt: Date; orderId: string };
const purchases: Purchase[] = [];
let shop: OpenShop;

beforeAll(async () => {
  if (!hasRealData) return;
  shop = await openShop(10_000);
  await remindersOn({ holdOutPercent: 20 });
  for (const { email, orders } of retailPeople()) {
    const own = orders.filter(({ placedAt }) => placedAt >= from && placedAt < until);
    if (own.length === 0) continue;
    const customerId = await knownCustomer(email);
    if (Number(email.replace(/\D/g, "")) % 3 > 0) await allowReminders(email, from);
    // A third bought at once, a third slept over it, a third thought for two days.
    for (const { placedAt } of own) {
      const hours = [2, 13, 50][purchases.length % 3] ?? 2;
      const touchedAt = before(placedAt, hours);
      const basketId = await touchedBasket({ [shop.small]: 1 }, touchedAt, { customerId });
      const toCome = { state: "expired", number: null, paidAt: null } as const;
      const orderId = await pastOrder(customerId, { email, basketId, placedAt, total: 7_900, ...toCome });
      purchases.push({ email, touchedAt, paidAt: placedAt, orderId });
    }
  }
});

test.skipIf(!hasRealData)(
  "over two weeks of a real shop's orders nobody is written to after buying, without a yes, or twice in the owner's days",
  { timeout: 240_000 },
  async () => {
    expect(purchases.length).toBeGreaterThan(30);
    // Every moment at which something can happen, in its order: a basket has lain four hours or a day, or is bought.
    const moments = purchases.flatMap(({ touchedAt, paidAt, orderId }) => [
      ...[4.1, 25].map((hours) => ({ at: before(touchedAt, -hours), orderId: null })),
      { at: paidAt, orderId },
    ]);
    moments.sort((a, b) => a.at.getTime() - b.at.getTime());
    for (const [number, { at, orderId }] of moments.entries()) {
      if (orderId) {
        await db().order.update({ where: { id: orderId }, data: { paidAt: at, state: "paid", number } });
        await transact((tx) => settleLeft(tx, orderId, at));
      } else await remindOfBaskets(db(), at);
    }
    const left = await db().leftBasket.findMany({ include: { letters: true } });
    const said = new Set((await db().newsletterPermission.findMany()).map(({ email }) => email));
    for (const one of left) {
      const own = purchases.filter(({ email }) => email === one.email);
      expect(said.has(one.email), one.email).toBe(true);
      const bought = own.find(({ touchedAt }) => touchedAt.getTime() === one.touchedAt.getTime());
      expect(one.leftAt < (bought?.paidAt ?? from), "was left before it was bought").toBe(true);
      for (const { writtenAt } of one.letters)
        for (const { paidAt } of own)
          expect(writtenAt < paidAt || paidAt < one.touchedAt, `${one.email} after buying`).toBe(true);
    }
    const series = left.filter(({ letters, heldOut }) => letters.length > 0 || heldOut);
    expect(new Set(series.map(({ email }) => email)).size, "one series a person in thirty days").toBe(
      series.length,
    );
    // By plain thinking: of whoever said yes, the first basket that lay longer than four hours and was not bought meanwhile.
    const slept = purchases
      .filter(({ email, touchedAt, paidAt }) => {
        const others = purchases.filter((one) => one.email === email && one.paidAt > touchedAt);
        const first = Math.min(...others.map((one) => one.paidAt.getTime()), paidAt.getTime());
        return said.has(email) && first - touchedAt.getTime() > 4.1 * hourMs;
      })
      .map(({ email }) => email);
    expect(new Set(left.map(({ email }) => email))).toEqual(new Set(slept));
    expect(slept.length).toBeGreaterThan(10);
    const [month] = await readMonths(db(), {
      currency: "GBP",
      timeZone: "Europe/London",
      since: before(from, 200),
    });
    const sum = (part: "left" | "bought") => (month?.reminded[part] ?? 0) + (month?.heldOut[part] ?? 0);
    expect(sum("left")).toBe(left.length);
    expect(sum("bought"), "all of them bought in the end").toBe(left.filter(({ orderId }) => orderId).length);
  },
);
