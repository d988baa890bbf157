import type { LetterNote } from "./types";

const group = "shop";
const shop = "the shop's address";

/** Letters to the shop and its staff. */
export const shopNotes = {
  "help-notice": {
    ...{ group, name: "Question, to the shop", to: shop },
    when: "when somebody asks for help on their order's page",
    stays: null,
    without: "Questions wait on the home page of the admin and at their orders.",
    fixed: "Fixed: what they ask, and who.",
  },
  "withdrawal-notice": {
    ...{ group, name: "Withdrawal, to the shop", to: shop },
    when: "when somebody withdraws from an order",
    stays: null,
    without: "Withdrawals wait on the home page of the admin. The 14 days to pay back run all the same.",
    fixed: "Fixed: what they withdrew from, and the last day to pay back.",
  },
  "refund-failed-notice": {
    ...{ group, name: "Refund failed, to the shop", to: shop },
    when: "when money did not get back to a customer",
    stays: null,
    without: "Refunds that failed wait on the home page of the admin.",
    fixed: "Fixed: whose it is, why it failed and what to do.",
  },
  "dispute-notice": {
    ...{ group, name: "Payment disputed, to the shop", to: shop },
    when: "when a buyer's bank objects to a payment",
    stays: null,
    without: "Disputes wait on the home page of the admin. The bank's last day to answer stays.",
    fixed: "Fixed: what the buyer says, the last day to answer and what helps.",
    occasions: { dispute: "Dispute", inquiry: "Question of a bank" },
  },
  "dispute-closed": {
    ...{ group, name: "End of a dispute, to the shop", to: shop },
    when: "when a bank has decided",
    stays: null,
    without: "How it ended stands at the order.",
    fixed: "Fixed: how it ended, and what it means.",
    occasions: { lost: "Lost", won: "Won", dropped: "Closed" },
  },
  "staff-invitation": {
    ...{ group, name: "Invitation to the staff", to: "who is invited" },
    when: "when you invite somebody to the staff",
    stays: "It carries the invitation.",
    fixed: "Fixed: who invites to what, and the button.",
  },
  "approval-asked": {
    ...{ group, name: "Approval asked for", to: "colleagues who may send letters" },
    when: "when somebody asks for the yes of a second person to a campaign",
    stays: "It goes only when a colleague asks, and only where you want a second person’s yes.",
    fixed: "Fixed: which letter it is, its subject, and the button.",
  },
} as const satisfies Record<string, LetterNote>;
