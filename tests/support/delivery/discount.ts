import { noOffers } from "@/lib/discounts/rules/no-offers";
import type { Discount, Offers } from "@/lib/discounts/types";

export function discount(over: Partial<Discount> = {}): Discount {
  return {
    id: "disc_test",
    title: "",
    automatic: false,
    code: "TEN",
    singleUse: false,
    kind: "percentage",
    value: 100_000,
    perPiece: false,
    aim: "all",
    aimIds: [],
    audience: "everyone",
    audienceTags: [],
    audienceSegments: [],
    audienceTiers: [],
    minimumSubtotal: null,
    minimumQuantity: null,
    buyQuantity: null,
    getQuantity: null,
    getAim: "all",
    getIds: [],
    setsPerOrder: null,
    giftVariantId: null,
    giftQuantity: 1,
    countries: [],
    methodIds: [],
    methodMaxPrice: null,
    combinesWith: [],
    startsAt: null,
    endsAt: null,
    usageLimit: null,
    perCustomerLimit: null,
    active: true,
    used: 0,
    ...over,
  };
}

/** These discounts, asked for by nobody in particular. */
export function offersOf(discounts: readonly Discount[], over: Partial<Offers> = {}): Offers {
  return { ...noOffers, discounts, ...over };
}
