import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { readRuleContext } from "@/lib/segments/data";
import { previewRule } from "@/lib/segments/preview/preview-rule";
import { readyMade } from "@/lib/segments/ready/ready-made";
import type { RuleContext } from "@/lib/segments/rules/types";
import { readBuyerScores } from "@/lib/segments/scores/data";
import { refreshScores } from "@/lib/segments/scores/refresh-scores";
import { hasRealData } from "../../support/real-data";
import { belongs } from "../../support/segments/belongs";
import { retailPeople } from "../../support/segments/retail-people";
import { writeHistory } from "../../support/segments/write-history";

// The day after the last of the year.
const now = new Date("2011-12-10T12:00:00Z");

describe.skipIf(!hasRealData)("a real gift shop's year, brought in as order history", () => {
  const people = hasRealData ? retailPeople() : [];
  let context: RuleContext;
  beforeAll(async () => {
    await writeHistory(people);
    await db().$transaction((tx) => refreshScores(tx, now));
    context = await readRuleContext(db(), [], now);
  });

  test("the figures are those that the file adds up to", async () => {
    expect(people.length).toBeGreaterThan(200);
    const figures = new Map((await db().customerFigures.findMany()).map((row) => [row.customerId, row]));
    for (const { id, orders } of people) {
      const moments = orders.map(({ placedAt }) => placedAt.getTime());
      expect(figures.get(id)).toMatchObject({
        orders: orders.length,
        spent: BigInt(orders.reduce((sum, { total, refunded }) => sum + total - refunded, 0)),
        lastOrderAt: new Date(Math.max(...moments)),
        firstOrderAt: new Date(Math.min(...moments)),
      });
      const bought = new Set(orders.flatMap(({ lines }) => lines.map(({ product }) => product)));
      expect(figures.get(id)?.bought.length).toBe(bought.size);
    }
  });

  test("each ready-made segment holds whom plain thinking puts there, and most are not empty", async () => {
    let peopled = 0;
    for (const { name, rule } of readyMade) {
      const { count, total, sample } = await db().$transaction((tx) => previewRule(tx, rule, context));
      expect([name, count]).toEqual([name, people.filter((person) => belongs(rule, person, context)).length]);
      expect(total).toBe(people.length);
      expect(sample.length).toBe(Math.min(10, count));
      if (count > 0) peopled += 1;
    }
    expect(peopled).toBeGreaterThan(7);
  });

  test("what a score says of somebody is true of them: at least so many buyers lie below", async () => {
    const figures = await db().customerFigures.findMany();
    const share = (below: number) => below / figures.length;
    for (const one of figures.filter((_, index) => index % 5 === 0)) {
      const scores = await readBuyerScores(db(), one.customerId);
      if (!scores || !one.lastOrderAt) throw new Error("a buyer without scores");
      const last = one.lastOrderAt.getTime();
      const below = {
        recency: share(figures.filter(({ lastOrderAt }) => (lastOrderAt?.getTime() ?? 0) < last).length),
        frequency: share(figures.filter(({ orders }) => orders < one.orders).length),
        money: share(figures.filter(({ spent }) => spent < one.spent).length),
      };
      for (const kind of ["recency", "frequency", "money"] as const)
        expect(below[kind]).toBeGreaterThanOrEqual((scores[kind] - 1) / 5);
      // Where figures differ from one to the next, a fifth more would be too much to say.
      if (scores.money < 5) expect(below.money).toBeLessThanOrEqual(scores.money / 5);
    }
  });
});
