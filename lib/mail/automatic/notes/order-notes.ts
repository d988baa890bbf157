import type { LetterNote } from "./types";

const buyer = "the buyer";
const money = "It says where somebody's money is.";

/** Letters to buyers about their orders, their money and what they send back. */
export const orderNotes = {
  "thank-you": {
    ...{ group: "orders", name: "Thank you, with the order", to: buyer },
    when: "when an order is paid",
    stays:
      "It is the confirmation of the order that the law asks for (2011/83/EU art. 8(7)). Its thanks are yours to change, or to leave empty.",
    fixed: "Fixed: what was bought, every sum, delivery, your details and the right of withdrawal.",
    occasions: { first: "First order", again: "Came back" },
  },
  "parcel-shipped": {
    ...{ group: "orders", name: "Parcel shipped", to: buyer },
    when: "when a parcel has left, or can be collected",
    stays: "The order's confirmation promises it, and nobody would know when to collect.",
    fixed: "Fixed: what is in it, when and where it comes, and how to follow it.",
    occasions: { parcel: "Parcel", collection: "Collection" },
  },
  "parcel-delivered": {
    ...{ group: "orders", name: "Parcel arrived", to: buyer },
    when: "when the carrier or you say that it has arrived, or was collected",
    stays: null,
    without: "Nobody hears by mail that a parcel has arrived; the order's page shows it.",
    fixed: "Fixed: what is in it and the way to withdraw.",
    occasions: { parcel: "Parcel", collection: "Collection" },
  },
  "pay-link": {
    ...{ group: "orders", name: "Link for paying", to: buyer },
    when: "when you send the link of an order you wrote down",
    stays: "You send it yourself, and it carries the link.",
    fixed: "Fixed: what it is for, what it costs and how long the link works.",
  },
  "help-received": {
    ...{ group: "orders", name: "Question received", to: buyer },
    when: "when somebody asks for help on their order's page",
    stays: "The page has just promised a copy of what was asked.",
    fixed: "Fixed: what they wrote.",
  },
  "help-answer": {
    ...{ group: "orders", name: "Answer to a question", to: buyer },
    when: "when you answer a question in the admin",
    stays: "It is your answer.",
    fixed: "Fixed: your answer, between opening and closing words, and what they asked.",
  },
  "refund-made": {
    ...{ group: "money", name: "Refund made", to: buyer },
    when: "when money went back",
    stays: money,
    fixed: "Fixed: how much went back, by which means, and what stays.",
  },
  "refund-returned": {
    ...{ group: "money", name: "Refund came back", to: buyer },
    when: "when a bank could not take a refund that was announced",
    stays: money,
    fixed: "Fixed: how much came back, and that it is sent again.",
  },
  "paid-too-late": {
    ...{ group: "money", name: "Paid too late", to: buyer },
    when: "when a payment came after the last pieces were sold",
    stays: money,
    fixed: "Fixed: how much goes back, and for what.",
  },
  "payment-failed": {
    ...{ group: "money", name: "Payment failed", to: buyer },
    when: "when a bank that takes days has said no",
    stays: "Somebody would wait for an order that never came about.",
    fixed: "Fixed: that nothing was charged, and for what.",
  },
  "withdrawal-receipt": {
    ...{ group: "returns", name: "Receipt of the withdrawal", to: buyer },
    when: "at once, when somebody withdraws from an order",
    stays: "The law asks for it (2011/83/EU art. 11a).",
    fixed: "Fixed: what was declared, when it came in, and what happens now.",
  },
  "return-news": {
    ...{ group: "returns", name: "News of a return", to: buyer },
    when: "at each step of a return",
    stays: "It says how to send something back, and what became of it.",
    fixed: "What you write to a single return stands between opening and closing words.",
    occasions: {
      requested: "Asked for",
      approved: "Agreed",
      declined: "Declined",
      received: "Arrived",
      refunded: "Refunded",
      exchanged: "Exchanged",
      closed: "Closed",
    },
  },
  "exchange-lapsed": {
    ...{ group: "returns", name: "Exchange not completed", to: buyer },
    when: "when the rest of an exchange was not paid in time",
    stays: "What came back is still owed.",
    fixed: "Fixed: that nothing is sent or charged, and what is owed.",
  },
} as const satisfies Record<string, LetterNote>;
