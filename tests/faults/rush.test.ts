import { afterAll, beforeAll, expect, test } from "vitest";
import { expectTidy } from "../support/faults/expect-tidy";
import { type FaultShop, openFaultShop, openingTimeout } from "../support/faults/fault-shop";
import { purchase } from "../support/faults/purchase";

const pieces = 20;
const people = 200;
const undecided = 4;

let shop: FaultShop;

beforeAll(async () => {
  shop = await openFaultShop(pieces);
}, openingTimeout);
afterAll(() => shop.close());

test("200 buyers at once for 20 pieces make exactly 20 paid orders, also when some of the first let go", async () => {
  const names = Array.from({ length: people }, (_, index) => `buyer-${index}@example.com`);
  const buyers = await Promise.all(names.map((name) => purchase(shop, name)));
  const answers = await Promise.all(buyers.map((buyer) => buyer.press()));
  const got = buyers.filter((_, index) => answers[index]?.ok);
  expect(got).toHaveLength(pieces);
  // Some came while the last piece was still there; the others found nothing left to pay for.
  const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.says]));
  expect(
    refusals.filter((says) => !/basket is empty|just sold out|nothing left in your basket/.test(says)),
  ).toEqual([]);

  const leaving = got.slice(0, undecided);
  await Promise.all(leaving.map((buyer) => buyer.lapse()));
  const staying = got.slice(undecided);
  await Promise.all(staying.map((buyer) => buyer.pay()));
  await Promise.all(leaving.map((buyer) => buyer.isInState("expired")));

  const waiting = buyers.filter((buyer) => !got.includes(buyer));
  const again = await Promise.all(waiting.map((buyer) => buyer.press()));
  const lucky = waiting.filter((_, index) => again[index]?.ok);
  expect(lucky).toHaveLength(undecided);
  await Promise.all(lucky.map((buyer) => buyer.pay()));

  const paid = [...staying, ...lucky];
  expect(paid).toHaveLength(pieces);
  await Promise.all(paid.map((buyer) => buyer.isThanked()));
  for (const buyer of paid) await buyer.isWhole();
  await expectTidy(shop.shop.small, 0, pieces);
});
