import type { Discount } from "@/lib/discounts/types";

export function discount(over: Partial<Discount> = {}): Discount {
  return {
    id: "disc_test",
    code: "TEN",
    kind: "percentage",
    value: 100_000,
    minimumSubtotal: null,
    startsAt: null,
    endsAt: null,
    usageLimit: null,
    oncePerCustomer: false,
    active: true,
    used: 0,
    ...over,
  };
}
