import type { LetterNote } from "./types";

const group = "account";

/** Letters to whoever recommends the shop in public. */
export const ambassadorNotes = {
  "ambassador-invitation": {
    ...{ group, name: "Invitation of an ambassador", to: "whoever is to be one" },
    when: "when somebody is invited or their application is approved",
    stays: "Only by its link can they say yes.",
    fixed: "Fixed: what they are paid, what their code gives, and the link.",
    occasions: { approved: "Application approved", invited: "Invited by the shop" },
  },
  "ambassador-refusal": {
    ...{ group, name: "No to an ambassador", to: "whoever applied, was asked or was one" },
    when: "when an application is refused, an invitation taken back or an ambassador ended",
    stays: "Whoever asked gets an answer, and whose code is closed hears of it.",
    fixed: "Fixed: the reason, in your words.",
    occasions: { refused: "Application refused", withdrawn: "Invitation taken back", ended: "Ended" },
  },
  "ambassador-page": {
    ...{ group, name: "Page of an ambassador", to: "an ambassador" },
    when: "when what they wrote for their page was read",
    stays: null,
    without: "Ambassadors see in their account alone whether their page is shown.",
    fixed: "Fixed: what stands in its way, in your words.",
    occasions: { shown: "Shown", refused: "Not shown" },
  },
  "ambassador-rate": {
    ...{ group, name: "Another rate for an ambassador", to: "an ambassador" },
    when: "when somebody changes what they are paid",
    stays: "Nobody's pay changes without a word.",
    fixed: "Fixed: what it was, and what it is from now on.",
  },
  "ambassador-statement": {
    ...{ group, name: "Statement of an ambassador", to: "an ambassador" },
    when: "when a month with commission is over, and when it is paid",
    stays: "It says what somebody is owed.",
    fixed: "Fixed: the sums, and how it was paid.",
    occasions: { payable: "To be paid", carried: "Carried on", points: "In points", paid: "Paid" },
  },
} as const satisfies Record<string, LetterNote>;
