import { afterAll, beforeAll, expect, test } from "vitest";
import { dieAtEveryStep, expectAllSold } from "../support/faults/die-at-every-step";
import { type FaultShop, openFaultShop, openingTimeout } from "../support/faults/fault-shop";

const pieces = 100;
// About 20 s on a quiet machine.
const timeout = 600_000;

let shop: FaultShop;

beforeAll(async () => {
  shop = await openFaultShop(pieces);
}, openingTimeout);
afterAll(() => shop.close());

test("a server killed between any two steps of paying loses nothing and doubles nothing", {
  timeout,
}, async () => {
  const surely = ["stripe: POST /v1/checkout/sessions"];
  const died = await dieAtEveryStep(shop, "web", surely);
  expect(died).toEqual(expect.arrayContaining(surely.map((step) => `after ${step}`)));
  expect(died.filter((step) => step === "after commit").length).toBeGreaterThanOrEqual(2);
  await expectAllSold(shop, pieces, died.length + 1);
});
