import type { Letters } from "../../types";
import { basketSums } from "./basket-sums";
import type { Example } from "./example";

const goods = [
  { title: "Linen nest", variantTitle: "Oat / Large", price: 6900, lowestPrior: 8500 },
  { title: "Wool throw", variantTitle: "Moss", price: 2900, lowestPrior: 3900 },
];

/** Letters about accounts, letters and staff, as examples. */
export function otherSamples({ money, shopUrl }: Example) {
  return {
    "confirm-letters": { optInId: "optin_01k", topics: ["News and stories", "Early sales"], days: 14 },
    "letters-known": {},
    "news-basket-left": {
      ...money,
      ...{ leftBasketId: "left_01k", number: 1, last: false, days: 30, voucher: null },
      pieces: [
        {
          title: "Linen nest",
          variantTitle: "Oat / Large",
          quantity: 1,
          amount: 8900,
          picture: null,
          note: null,
        },
        {
          title: "Wool throw",
          variantTitle: "Moss",
          quantity: 2,
          amount: 7800,
          picture: null,
          note: "3 in stock.",
        },
      ],
      sums: basketSums(money, 0),
      delivery: "Delivery: United Kingdom. If you order now, it arrives Tue 24 – Thu 26 Nov.",
    },
    "news-sale-early": {
      ...money,
      ...{ invitationId: "sinv_01k", name: "Maya Fenwick", sale: "Lantern week", limit: 2, goods },
      ...{ opensAt: "2026-12-04T10:00:00Z", endsAt: "2026-12-08T22:00:00Z", timeZone: "Europe/London" },
      topic: "News and stories",
    },
    "wish-sale": {
      ...money,
      ...{ sale: "Lantern week", endsAt: "2026-12-08T22:00:00Z", timeZone: "Europe/London", goods },
      url: `${shopUrl}/sales/lantern-week`,
    },
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
    "referral-reward": {
      ...{ name: "Maya Fenwick", code: "THANKS-7QK2M9XRTA", points: null, until: null },
      gives: "£10.00 off orders from £40.00",
      ...{ locale: money.locale, timeZone: "Europe/London", url: `${shopUrl}/account/friends` },
    },
    "approval-asked": {
      name: "Edie Marlowe",
      by: "Wren Writer",
      letter: "November: warm rooms",
      subject: "Three ways to keep a room warm",
      url: `${shopUrl}/admin/campaigns/camp_01k/send`,
    },
    "points-ending": {
      ...{ name: "Maya Fenwick", points: 240, endsAt: "2026-12-31T23:59:59.999Z" },
      ...{ locale: money.locale, timeZone: "Europe/London", url: `${shopUrl}/account/rewards` },
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
