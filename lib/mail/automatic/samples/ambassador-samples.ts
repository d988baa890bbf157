import type { Letters } from "../../types";
import type { Example } from "./example";

/** Letters to ambassadors, as examples. */
export function ambassadorSamples({ shopUrl }: Example) {
  return {
    "ambassador-invitation": {
      ...{ name: "Maya Fenwick", asked: true, pays: "10% of the goods", gives: "15% off everything" },
      url: `${shopUrl}/letters/ambassador/amb_01k.signature`,
    },
    "ambassador-refusal": {
      ...{ name: "Maya Fenwick", ended: false },
      reason: "Your channel is about cars, and we would not know what to say to each other there.",
    },
    "ambassador-page": { name: "Maya Fenwick", reason: null, url: `${shopUrl}/with/maya` },
    "ambassador-rate": {
      ...{ name: "Maya Fenwick", from: "23 November 2026" },
      ...{ before: "10% of the goods", pays: "8% of the goods", url: `${shopUrl}/account/ambassador` },
    },
    "ambassador-statement": {
      ...{ name: "Maya Fenwick", news: "payable", month: "October 2026" },
      ...{ broughtForward: "£11.20", earned: "£48.15", takenBack: "£5.15", total: "£54.20" },
      ...{ minimum: "£25.00", paid: null, url: `${shopUrl}/account/ambassador` },
    },
  } satisfies Partial<Letters>;
}
