import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { expectTidy } from "../support/faults/expect-tidy";
import { type FaultShop, openFaultShop, openingTimeout } from "../support/faults/fault-shop";
import { purchase } from "../support/faults/purchase";

const pieces = 100;
const restarts = 2;
const buyersAtOnce = 4;

let shop: FaultShop;
let stopSupervising: () => void;

beforeAll(async () => {
  shop = await openFaultShop(pieces);
  // As the starter and systemd do. The web server must not need it.
  stopSupervising = shop.worker.part.keepAlive();
}, openingTimeout);
afterAll(async () => {
  stopSupervising();
  await shop.close();
});

test("PostgreSQL restarted under load: nothing lost, nothing doubled, nobody restarts anything by hand", async () => {
  const buyers: Awaited<ReturnType<typeof purchase>>[] = [];
  let storm = true;
  const buyOn = async (lane: number) => {
    for (let n = 0; storm; n += 1) {
      // The test's own basket needs the database as well.
      const buyer = await purchase(shop, `lane-${lane}-${n}@example.com`).catch(() => null);
      if (!buyer) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        continue;
      }
      expect(await buyer.press()).toMatchObject({ ok: true });
      await buyer.pay();
      buyers.push(buyer);
    }
  };
  const failures: unknown[] = [];
  const lanes = Array.from({ length: buyersAtOnce }, (_, lane) =>
    buyOn(lane).catch((error) => failures.push(error)),
  );
  for (let round = 0; round < restarts; round += 1) {
    const before = buyers.length;
    await expect.poll(() => buyers.length, { timeout: 60_000 }).toBeGreaterThan(before + 2);
    await shop.postgres.restart(500);
  }
  const before = buyers.length;
  await expect.poll(() => buyers.length, { timeout: 60_000 }).toBeGreaterThan(before + 2);
  storm = false;
  await Promise.all(lanes);
  expect(failures).toEqual([]);

  expect(shop.web.part.alive).toBe(true);
  await Promise.all(buyers.map((buyer) => buyer.isThanked()));
  for (const buyer of buyers) await buyer.isWhole();
  await expect
    .poll(() => db().stripeEvent.count({ where: { processedAt: null } }), { timeout: 60_000 })
    .toBe(0);
  await expectTidy(shop.shop.small, pieces - buyers.length, buyers.length);
});
