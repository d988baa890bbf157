import type { DeliveryProps, OrderProps } from "@/emails/parts/types";
import type { Letters } from "@/lib/mail/types";

const url = "https://shop.test/orders/ord_01k.signature";

const order: OrderProps = {
  number: 1001,
  url,
  currency: "GBP",
  locale: "en-GB",
  lines: [
    { title: "Linen nest", variantTitle: "Oat / Large", quantity: 1, amount: 8900 },
    { title: "Wool throw", variantTitle: "Moss", quantity: 2, amount: 7800 },
  ],
  subtotal: 16700,
  discounts: [
    { label: "Discount (Winter warmers)", amount: 670 },
    { label: "Discount (WELCOME10)", amount: 1000 },
  ],
  deliveryTotal: 495,
  deliveryName: "Tracked 48",
  taxIncluded: 2588,
  taxAdded: 0,
  total: 15525,
};

const delivery: DeliveryProps = {
  kind: "parcel",
  name: "Tracked 48",
  from: "2026-11-24",
  until: "2026-11-26",
  address: ["17 Albion Terrace", "Todmorden", "OL14 5AA"],
  collectFrom: null,
};

const name = "Maya Fenwick";
const money = { currency: "GBP", locale: "en-GB" };
const pieces = order.lines.map(({ amount: _, ...piece }) => piece);
const message = "Hello,\n\nmy cat is larger than I remembered.\nCould I swap the Large for an Extra large?";

/** One believable set of props for every letter. */
export const samples: Letters = {
  "confirm-letters": { optInId: "optin_01k", topics: ["News and stories", "Early sales"], days: 14 },
  "letters-known": {},
  "wish-back": {
    ...money,
    ...{ title: "Linen nest", variantTitle: "Oat / Large", price: 8900 },
    url: "https://shop.test/products/linen-nest/oat-large",
  },
  "wish-price": {
    ...money,
    ...{ title: "Linen nest", variantTitle: "Oat / Large", price: 7900, asked: 8900, lowest: 8500 },
    url: "https://shop.test/products/linen-nest/oat-large",
  },
  "news-welcome": {
    topics: [{ title: "News and stories", promise: "What is new and who makes it, about once a month." }],
  },
  "help-answer": {
    name,
    number: 1001,
    url,
    message,
    answer: "Of course.\n\nSend it back to us\nand we swap it.",
  },
  "pay-link": { ...money, name, url, total: 15525, pieces, until: "29 November 2026 at 17:00" },
  "return-news": {
    name,
    number: 1001,
    url,
    step: "approved",
    pieces,
    words: "Put it into its box and take it to any post office.\n\nThe label is in the box.",
  },
  "thank-you": {
    name,
    firstOrder: true,
    order,
    delivery,
    withdrawal: { url: `${url}/withdraw`, days: 30, returnPaidBy: "customer" },
    orderedOn: "22 November 2026",
  },
  "parcel-shipped": {
    name,
    number: 1001,
    url,
    locale: "en-GB",
    carrier: "Royal Mail",
    trackingNumber: "AB123456789GB",
    trackingUrl: "https://carrier.test/AB123456789GB",
    pieces,
    stillToCome: 0,
    delivery,
  },
  "parcel-delivered": {
    name,
    number: 1001,
    url,
    kind: "parcel",
    pieces,
    withdrawalUrl: `${url}/withdraw`,
    withdrawalDays: 30,
  },
  "refund-made": {
    ...money,
    name,
    number: 1001,
    url,
    amount: 3900,
    ofOrder: true,
    refundedTotal: 3900,
    total: 15525,
  },
  "paid-too-late": { ...money, name, url, amount: 15525, pieces },
  "payment-failed": { ...money, name, basketUrl: "https://shop.test/basket", total: 15525, pieces },
  "withdrawal-receipt": {
    name,
    email: "maya@example.com",
    number: 1001,
    url,
    reference: "withd_01kaq3v5xefj0tq8v6p6t8r8zz",
    declaredAt: "22 November 2026 at 18:19:40 GMT",
    confirmedAt: "22 November 2026 at 18:20:05 GMT",
    orderedOn: "12 November 2026",
    whole: false,
    pieces: pieces.slice(0, 1),
    sent: true,
    returnPaidBy: "customer",
  },
  "withdrawal-notice": {
    name,
    email: "maya@example.com",
    number: 1001,
    url,
    confirmedAt: "22 November 2026 at 18:20:05 GMT",
    refundBy: "6 December 2026",
    pieces: pieces.slice(0, 1),
    sent: true,
  },
  "staff-invitation": {
    name: "Wren Writer",
    by: "Edie Marlowe",
    work: "write about the products and show them",
    url: "https://shop.test/admin/invitation/inv_01k.signature",
    until: "29 November 2026",
  },
  "erasure-receipt": { keptOrders: 2, openOrders: 1 },
  "refund-failed-notice": {
    ...{ name, email: "maya@example.com", number: 1001, url, amount: 3900, currency: "GBP", locale: "en-GB" },
    ...{ why: "expired_or_canceled_card", told: true },
  },
  "refund-returned": { name, number: 1001, url, amount: 3900, currency: "GBP", locale: "en-GB" },
  "exchange-lapsed": { name, number: 1001, url, pieces: pieces.slice(0, 1) },
  "dispute-notice": {
    ...{ name, number: 1001, url, amount: 15525, currency: "GBP", locale: "en-GB", inquiry: false },
    ...{
      says: "nothing has arrived",
      helps: "The carrier's tracking.",
      dueBy: "3 December 2026 at 23:59:59 GMT",
    },
  },
  "dispute-closed": {
    name,
    number: 1001,
    url,
    amount: 15525,
    currency: "GBP",
    locale: "en-GB",
    standing: "lost",
  },
  "help-received": { name, number: 1001, url, message },
  "help-notice": {
    name,
    email: "maya@example.com",
    number: 1001,
    url,
    message,
    askedAt: "22 November 2026 at 18:20:05 GMT",
  },
  "account-news": { news: "passkey_added", passkey: "My laptop", device: "Firefox on Linux" },
  "address-in-use": { device: "Firefox on Linux" },
  "address-change": { changeId: "achg_01kaq3v5xefj0tq8v6p6t8r8zz", minutes: 10, device: "Firefox on Linux" },
  "sign-in": { requestId: "sign_01kaq3v5xefj0tq8v6p6t8r8zz", minutes: 10, device: "Firefox on Linux" },
};
