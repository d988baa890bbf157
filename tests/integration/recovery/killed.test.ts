import { fork } from "node:child_process";
import { once } from "node:events";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { remindOfBaskets } from "@/lib/recovery/remind-of-baskets";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { inOneFile } from "../../support/in-one-file";
import { allowReminders, remindersOn, touchedBasket } from "../../support/recovery/left-basket";

const touched = new Date("2026-11-23T08:00:00Z");
const hours = (after: number) => new Date(touched.getTime() + after * 3_600_000);
const people = 24;
const discountId = "disc_back";
let shop: OpenShop;

const letters = () => db().outboxLetter.findMany({ where: { template: "news-basket-left" } });

/** Two workers at once, both killed wherever they are when so many letters more are written. */
async function killTwo(now: Date, more: number): Promise<void> {
  const until = (await letters()).length + more;
  const workers = [1, 2].map(() =>
    fork(inOneFile("tests/support/recovery/remind-process.ts"), [now.toISOString()], { stdio: "ignore" }),
  );
  await Promise.all(workers.map((one) => once(one, "message")));
  const ended = workers.map((one) => once(one, "exit"));
  while ((await db().outboxLetter.count({ where: { template: "news-basket-left" } })) < until)
    await new Promise((resolve) => setTimeout(resolve, 3));
  for (const [no, one] of workers.entries()) setTimeout(() => one.kill("SIGKILL"), no * Math.random() * 40);
  expect(await Promise.all(ended)).toEqual(workers.map(() => [null, "SIGKILL"]));
}

beforeAll(async () => {
  shop = await openShop();
  const rule = { kind: "percentage", value: 100_000, title: "Come back" } as const;
  await db().discount.create({ data: { id: discountId, ...rule } });
  await remindersOn({ discountId, discountLetter: 1 });
  for (let n = 0; n < people; n += 1) {
    await allowReminders(`reader${n}@example.com`, touched);
    await touchedBasket({ [shop.small]: 1 }, touched, { contactEmail: `reader${n}@example.com` });
  }
});

test("killed with SIGKILL wherever they are, two workers write each letter once and give each reader one discount", async () => {
  for (const [number, after] of [4, 24].entries()) {
    for (const more of [1, 6]) {
      await killTwo(hours(after), more);
      expect((await letters()).length).toBeLessThan(people * (number + 1));
    }
    await Promise.all([remindOfBaskets(db(), hours(after)), remindOfBaskets(db(), hours(after))]);
    const written = await letters();
    expect(new Set(written.map(({ key }) => key)).size).toBe(people * (number + 1));
    expect(written).toHaveLength(people * (number + 1));
    expect(await db().leftBasketLetter.count()).toBe(people * (number + 1));
  }
  expect(await db().leftBasket.groupBy({ by: ["nextLetter"], _count: true })).toEqual([
    { nextLetter: 3, _count: people },
  ]);
  const codes = (await db().recoveryVoucher.findMany()).map(({ code }) => code);
  expect(new Set(codes).size).toBe(people);
  expect(await db().uniqueCode.count(), "none was made for nobody").toBe(people);
  const told = (await letters()).map(({ toEmail, props }) => {
    const { voucher } = props as { voucher: { code: string } | null };
    return `${toEmail} ${voucher?.code}`;
  });
  expect(new Set(told).size, "the second letter names the code of the first").toBe(people);
});
