import type { Letters } from "../../types";
import type { Example } from "./example";

/** Letters about accounts, letters and staff, as examples. */
export function otherSamples({ money, shopUrl }: Example) {
  return {
    "confirm-letters": { optInId: "optin_01k", topics: ["News and stories", "Early sales"], days: 14 },
    "letters-known": {},
    "wish-back": {
      ...money,
      ...{ title: "Linen nest", variantTitle: "Oat / Large", price: 8900 },
      url: `${shopUrl}/products/linen-nest/oat-large`,
    },
    "wish-price": {
      ...money,
      ...{ title: "Linen nest", variantTitle: "Oat / Large", price: 7900, asked: 8900, lowest: 8500 },
      url: `${shopUrl}/products/linen-nest/oat-large`,
    },
    "news-welcome": {
      topics: [{ title: "News and stories", promise: "What is new and who makes it, about once a month." }],
    },
    "staff-invitation": {
      name: "Wren Writer",
      by: "Edie Marlowe",
      work: "write about the products and show them",
      url: `${shopUrl}/admin/invitation/inv_01k.signature`,
      until: "29 November 2026",
    },
    "erasure-receipt": { keptOrders: 2, openOrders: 1 },
    "account-news": { news: "passkey_added", passkey: "My laptop", device: "Firefox on Linux" },
    "address-in-use": { device: "Firefox on Linux" },
    "address-change": {
      changeId: "achg_01kaq3v5xefj0tq8v6p6t8r8zz",
      minutes: 10,
      device: "Firefox on Linux",
    },
    "sign-in": { requestId: "sign_01kaq3v5xefj0tq8v6p6t8r8zz", minutes: 10, device: "Firefox on Linux" },
  } satisfies Partial<Letters>;
}
