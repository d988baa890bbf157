import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { saveProduct } from "@/lib/catalogue/save-product";
import { consumeReservation } from "@/lib/catalogue/stock/consume-reservation";
import { correctStock } from "@/lib/catalogue/stock/correct-stock";
import { moveStock } from "@/lib/catalogue/stock/move-stock";
import { releaseReservation } from "@/lib/catalogue/stock/release-reservation";
import { reserveStock } from "@/lib/catalogue/stock/reserve-stock";
import { returnToStock } from "@/lib/catalogue/stock/return-to-stock";
import { db, type Tx } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { productDraft } from "../../support/product";

const now = new Date("2026-11-02T09:00:00Z");
let variants: string[] = [];

beforeAll(async () => {
  await transact((tx) => saveProduct(tx, productDraft(), now));
  variants = (await db().variant.findMany({ orderBy: { position: "asc" } })).map(({ id }) => id);
});

const step = fc.record({
  verb: fc.constantFrom("reserve", "release", "consume", "return", "move", "count"),
  order: fc.integer({ min: 0, max: 3 }),
  first: fc.integer({ min: 0, max: 4 }),
  second: fc.integer({ min: 0, max: 4 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function act(tx: Tx, run: string, { verb, order, first, second }: Step): Promise<unknown> {
  const orderId = `ord_${run}_${order}`;
  const lines = [first, second].flatMap((quantity, index) =>
    quantity > 0 ? [{ variantId: variants[index] ?? "", quantity }] : [],
  );
  if (verb === "release") return releaseReservation(tx, orderId, now);
  if (verb === "consume") return consumeReservation(tx, orderId, now);
  if (lines.length === 0) return null;
  if (verb === "reserve") return reserveStock(tx, { orderId, lines, expiresAt: now }, now);
  if (verb === "return") return returnToStock(tx, { key: `refd_${run}_${order}`, lines }, now);
  if (verb === "count")
    return correctStock(
      tx,
      lines.map(({ variantId, quantity }) => ({ variantId, onHand: quantity * 3 })),
      "correction",
      now,
    );
  const moves = lines.map(({ variantId, quantity }) => ({ variantId, delta: quantity - 2 }));
  return moveStock(tx, moves, { reason: "correction", actor: "staff:test", note: null }, now);
}

async function expectSums(): Promise<void> {
  const rows = await db().$queryRaw<{ onHand: number; moved: number; reserved: number; held: number }[]>`
    SELECT s.on_hand AS "onHand", s.reserved,
      (SELECT coalesce(sum(delta), 0)::int FROM stock_movement m WHERE m.variant_id = s.variant_id) AS moved,
      (SELECT coalesce(sum(quantity), 0)::int FROM stock_reservation r WHERE r.variant_id = s.variant_id AND r.state = 'held') AS held
    FROM stock s`;
  expect(rows.map(({ onHand, reserved }) => [onHand, reserved])).toEqual(
    rows.map(({ moved, held }) => [moved, held]),
  );
}

test("whatever happens to stock in whatever order, movements add up to the shelf and promises to what is reserved", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
      async (rounds) => {
        run += 1;
        // The steps of a round are taken at once.
        for (const steps of rounds) {
          await Promise.all(steps.map((one) => transact((tx) => act(tx, String(run), one))));
          await expectSums();
        }
      },
    ),
    { numRuns: 15 },
  );
});
