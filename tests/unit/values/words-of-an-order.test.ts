import { expect, test } from "vitest";
import { deliveryAmount, deliveryLabel } from "@/lib/values/delivery-words";
import { pieceTitle } from "@/lib/values/piece-title";

const money = (amount: number) => `£${(amount / 100).toFixed(2)}`;

test("delivery is named with what a discount did to it, and called free only where no discount made it so", () => {
  expect(deliveryLabel("Delivery: Tracked 48", null)).toBe("Delivery: Tracked 48");
  expect(deliveryLabel("Delivery", "free with SUMMER")).toBe("Delivery, free with SUMMER");
  expect(deliveryAmount(0, null, money)).toBe("Free");
  expect(deliveryAmount(0, undefined, money, "free")).toBe("free");
  expect(deliveryAmount(0, "free with SUMMER", money)).toBe("£0.00");
  expect(deliveryAmount(395, null, money)).toBe("£3.95");
});

test("a piece is called by its product and its choice", () => {
  expect(pieceTitle({ title: "Linen nest", variantTitle: "Oat / Large" })).toBe("Linen nest, Oat / Large");
  expect(pieceTitle({ title: "Linen nest", variantTitle: null })).toBe("Linen nest");
  expect(pieceTitle({ title: "Linen nest", variantTitle: "" })).toBe("Linen nest");
});
