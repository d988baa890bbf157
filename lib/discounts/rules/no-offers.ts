import type { Offers } from "../types";

/** Where nothing is offered, to nobody in particular. */
export const noOffers: Offers = {
  discounts: [],
  unknownCodes: [],
  customer: { signedIn: false, firstOrder: null, tags: [], segments: [], tier: null, uses: {} },
  collections: {},
  gifts: {},
};
