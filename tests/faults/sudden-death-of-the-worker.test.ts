import { afterAll, beforeAll, expect, test } from "vitest";
import { dieAtEveryStep, expectAllSold } from "../support/faults/die-at-every-step";
import { type FaultShop, openFaultShop, openingTimeout } from "../support/faults/fault-shop";

const pieces = 100;
// About a minute on a quiet machine.
const timeout = 600_000;

let shop: FaultShop;

beforeAll(async () => {
  shop = await openFaultShop(pieces);
}, openingTimeout);
afterAll(() => shop.close());

test("a worker killed between any two steps of paying loses nothing and doubles nothing", {
  timeout,
}, async () => {
  const surely = ["stripe: GET /v1/checkout/sessions/cs_…", "mail: POST /emails"];
  const died = await dieAtEveryStep(shop, "worker", surely);
  expect(died).toEqual(expect.arrayContaining(surely.map((step) => `after ${step}`)));
  expect(died.filter((step) => step === "after commit").length).toBeGreaterThanOrEqual(3);
  await expectAllSold(shop, pieces, died.length + 1);
});
