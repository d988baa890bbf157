import type { DiscountForm } from "../types";

/** A new offer: nothing is given before somebody says what. */
export function emptyDiscountForm(): DiscountForm {
  return {
    ...{ id: null, version: 1, title: "", way: "code", code: "", kind: "percentage", value: "" },
    ...{ perPiece: false, aim: "all", aimIds: [], audience: "everyone", audienceTags: "" },
    ...{ audienceSegments: [], audienceTiers: [] },
    ...{ minimumSubtotal: "", minimumQuantity: "", buyQuantity: "2", getQuantity: "1", setsPerOrder: "" },
    ...{ getAim: "all", getIds: [], giftVariantId: "", giftQuantity: "1" },
    ...{ countries: "", methodIds: [], methodMaxPrice: "", combinesWith: [] },
    ...{ startsAt: "", endsAt: "", usageLimit: "", perCustomerLimit: "", active: true },
  };
}
