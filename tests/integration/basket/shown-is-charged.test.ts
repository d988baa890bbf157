import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { addLine } from "@/lib/basket/add-line";
import { quoteBasket } from "@/lib/basket/data";
import { promiseFor } from "@/lib/basket/promise-for";
import { readVisitorGoods } from "@/lib/basket/read-visitor-goods";
import { setCode } from "@/lib/basket/set-code";
import { saveProduct } from "@/lib/catalogue/save-product";
import { readDeliveryRules } from "@/lib/delivery/data";
import type { DeliveryRules, Destination } from "@/lib/delivery/types";
import { placeOrder } from "@/lib/orders/place-order";
import { sessionParams } from "@/lib/payments/session-params";
import { db } from "@/lib/platform/db";
import { formatMoney } from "@/lib/values/format-money";
import { seedDelivery } from "@/prisma/seed/delivery/seed-delivery";
import { productDraft } from "../../support/product";
import { stripeSum } from "../../support/stripe-sum";

const now = new Date("2026-11-23T09:00:00Z");
const shop = { currency: "GBP", limits: { quantityPerLine: 20, linesPerBasket: 50 } };
const address = { line1: "1 Road", line2: null, city: "Town", region: null, postcode: null, country: "GB" };
const buyer = {
  email: "a@b.example",
  name: "A B",
  phone: null,
  address,
  locale: "en-GB",
  newsletterOptIn: false,
};
let variants: string[] = [];
let rules: DeliveryRules;

beforeAll(async () => {
  await db().$transaction(async (tx) => {
    await seedDelivery(tx, now);
    // Prices and weights on either side of every band and threshold of the demo shop.
    const goods = [
      [1, 10],
      [199, 1999],
      [3799, 2000],
      [4999, 4999],
      [7499, 5000],
      [7500, 12_400],
      [14_999, 900],
    ] as const;
    for (const [index, [price, weightGrams]] of goods.entries()) {
      const variant = { optionValues: [], price, weightGrams, tracked: index % 2 === 0, onHand: 100_000 };
      const taxClass = (["standard", "reduced", "zero"] as const)[index % 3];
      const product = productDraft({
        handle: `thing-${index}`,
        title: `Thing ${index}`,
        options: [],
        taxClass,
        variants: [variant],
      });
      await saveProduct(tx, product, new Date("2026-11-01T09:00:00Z"));
    }
  });
  variants = (await db().variant.findMany({ select: { id: true } })).map(({ id }) => id);
  rules = await readDeliveryRules(db());
});

const anyDestination: fc.Arbitrary<Destination> = fc.oneof(
  fc.record({
    country: fc.constant("GB"),
    postcode: fc.constantFrom(
      undefined,
      "M1 1AE",
      "IV27 4AA",
      "ZE1",
      "PA34 4AA",
      "BT1 1AA",
      "JE2 3AB",
      "IM1 1AA",
      "TR21 0HE",
    ),
  }),
  fc.record({
    country: fc.constant("US"),
    postcode: fc.constantFrom("94103", "99501"),
    region: fc.constantFrom("CA", "OR", undefined),
  }),
  fc.record({ country: fc.constantFrom("IE", "DE", "FI", "BR") }),
);

test("what product page and basket show is what the order says and Stripe charges, to the penny", async () => {
  const lines = fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 3 })), {
    minLength: 1,
    maxLength: 3,
  });
  const code = fc.constantFrom(null, "HELLO10", "fiveoff", "ParcelOnUs", "nonsense");
  let charged = 0;
  await fc.assert(
    fc.asyncProperty(lines, code, anyDestination, fc.nat(3), async (wanted, text, destination, choice) => {
      let basketId: string | null = null;
      let first: string | null = null;
      for (const [index, quantity] of wanted) {
        const variantId = variants[index] ?? "";
        first ??= variantId;
        const added = await db().$transaction((tx) =>
          addLine(tx, { basketId, variantId, quantity, ...shop }, now),
        );
        if (added.ok) basketId = added.value.basketId;
      }
      const id = String(basketId);
      if (text) await db().$transaction((tx) => setCode(tx, { basketId: id, code: text }, now));
      const shown = await quoteBasket(db(), { basketId: id, destination, now });
      const methodId = shown.deliveryOptions[choice]?.methodId;
      const quote = await quoteBasket(db(), { basketId: id, destination, methodId, now });
      expect(quote.total).toBe(quote.subtotal - quote.discountTotal + quote.deliveryTotal + quote.taxAdded);
      expect(quote.lines.reduce((all, line) => all + line.total, 0)).toBe(
        quote.subtotal - quote.discountTotal,
      );

      // The product page of something in the basket says the basket's own delivery.
      const goods = await readVisitorGoods(db(), { basketId: id, variantId: first }, now);
      expect(goods.lines.reduce((all, line) => all + line.quantity, 0)).toBe(shown.count);
      if (!goods.variant) throw new Error("no variant");
      const asked = { rules, destination, now, currency: "GBP", locale: "en-GB" };
      const promise = promiseFor({ ...asked, ...goods, variant: goods.variant, basket: goods.lines });
      expect(promise.served).toBe(shown.deliveryRefusal === null);
      if (shown.delivery?.kind === "parcel")
        expect(promise.headline).toContain(
          shown.deliveryTotal > 0 ? formatMoney(shown.deliveryTotal, "GBP") : "Free delivery",
        );

      expect(quote.payable).toBe(quote.deliveryRefusal === null && quote.total > 0);
      if (!quote.payable) return;
      const request = await db()
        .$transaction(async (tx) => {
          const placed = await placeOrder(tx, { quote, buyer, fingerprint: id, holdUntil: now }, now);
          if (!placed.ok) throw new Error(placed.reason);
          const order = await tx.order.findUniqueOrThrow({
            where: { id: placed.value.orderId },
            include: { lines: { orderBy: { position: "asc" } } },
          });
          expect(order.total).toBe(quote.total);
          throw new Undone(
            sessionParams(
              { ...blankPayment, orderId: order.id, amount: order.total, order },
              "https://shop.test",
            ),
          );
        })
        .catch((undone) => {
          if (undone instanceof Undone) return undone.request;
          throw undone;
        });
      expect(stripeSum(request)).toBe(
        shown.total - shown.deliveryTotal - shown.taxAdded + quote.deliveryTotal + quote.taxAdded,
      );
      expect(stripeSum(request)).toBe(quote.total);
      charged += 1;
    }),
    { numRuns: 80 },
  );
  expect(charged).toBeGreaterThan(25);
}, 240_000);

/** Carries the answer out of a transaction that leaves nothing behind. */
class Undone extends Error {
  constructor(readonly request: ReturnType<typeof sessionParams>) {
    super("undone");
  }
}

const blankPayment = {
  id: "pay_test",
  state: "created" as const,
  currency: "GBP",
  sessionId: null,
  sessionUrl: null,
  paymentIntentId: null,
  expiresAt: now,
  lastAskedAt: null,
  createdAt: now,
  updatedAt: now,
};
