import type { LetterNote } from "./types";

const group = "account";

/** Letters about accounts. */
export const accountNotes = {
  "sign-in": {
    ...{ group, name: "Code to sign in", to: "whoever asks" },
    when: "when somebody signs in",
    stays: "Nobody gets in without it, and it goes only to whoever asks.",
    fixed: "Fixed: code, link, how long they work and what to do if it was not you.",
  },
  "address-change": {
    ...{ group, name: "Change of address, to be confirmed", to: "the new address" },
    when: "when a customer changes their e-mail address",
    stays: "It proves that the address is theirs.",
    fixed: "Fixed: code, link, how long they work and what to do if it was not you.",
  },
  "address-in-use": {
    ...{ group, name: "Address in use already", to: "the owner of the address" },
    when: "when somebody asks for an address that has an account",
    stays: "Only by it does the owner of the address hear of it.",
    fixed: "Fixed: what happened, and what can be done.",
  },
  "account-news": {
    ...{ group, name: "News of the account", to: "the customer" },
    when: "when the ways into an account change",
    stays: "So that nobody can change them behind the customer's back.",
    fixed: "Fixed: what was done, where, and what to do if it was not you.",
    occasions: {
      passkey_added: "Passkey added",
      passkey_removed: "Passkey removed",
      signed_out_elsewhere: "Signed out elsewhere",
      address_changed: "Address changed",
    },
  },
  "erasure-receipt": {
    ...{ group, name: "Receipt of the erasure", to: "the customer" },
    when: "when an account is deleted",
    stays: "The law wants people told what was done (GDPR art. 12(3)).",
    fixed: "Fixed: what was deleted and what is kept.",
  },
  "points-ending": {
    ...{ group, name: "Points that end", to: "a member of the programme" },
    when: "a month before points of theirs end",
    stays: "No points end without it.",
    fixed: "Fixed: how many points, and the day.",
  },
  "referral-reward": {
    ...{ group, name: "Thank you for recommending", to: "whoever recommended the shop" },
    when: "when the time to send back a friend's order is over",
    stays: null,
    without: "Nobody hears by mail that they have a thank-you; their account shows it under Friends.",
    fixed: "Fixed: the code, what it gives and how long it is good. It does not say who the friend is.",
    occasions: { usual: "A code", points: "Points" },
  },
} as const satisfies Record<string, LetterNote>;
