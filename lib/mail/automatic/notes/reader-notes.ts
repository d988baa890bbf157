import type { LetterNote } from "./types";

const group = "readers";
const without = "Products no longer offer it. Wishes that were confirmed wait until it is on again.";

/** Letters to those who asked for letters. */
export const readerNotes = {
  "confirm-letters": {
    ...{ group, name: "Letters, to be confirmed", to: "whoever asks" },
    when: "when somebody asks for letters, or for one about a product",
    stays: "It proves that the address is theirs, and the proof is kept.",
    fixed: "Fixed: what was asked for, and the button. Sell nothing in it: whoever did not ask gets it too.",
  },
  "letters-known": {
    ...{ group, name: "Letters come already", to: "the reader" },
    when: "when somebody asks for letters they have",
    stays: "The page has just promised a letter, and must not say who has which.",
    fixed: "Fixed: the way to choose, and what to do if it was not you.",
  },
  "news-welcome": {
    ...{ group, name: "Welcome to the letters", to: "the reader" },
    when: "when somebody has confirmed",
    stays: null,
    without: "Readers see on the page that they are on the list, and hear from you with your next letter.",
    fixed: "Fixed: what they chose, what you promised of it, and the way out.",
  },
  "news-basket-left": {
    ...{ group, name: "Reminder of a basket", to: "whoever asked to be reminded" },
    when: "when somebody left a basket behind and asked to be reminded of it",
    stays: "Whether and when it is written is set under Recovery.",
    fixed:
      "Fixed: what lies in the basket, what it comes to, a discount, how long the link works, and the way out.",
    occasions: { first: "The first", between: "In between", last: "The last" },
  },
  "news-sale-early": {
    ...{ group, name: "Invitation to a sale", to: "readers whose window has begun" },
    when: "when a window before a sale begins, if you write to its people",
    stays: "Whether and to whom it is written is set with each sale.",
    fixed: "Fixed: both moments, some of its goods with their prices, the personal link, and the way out.",
  },
  "wish-back": {
    ...{ group, name: "A wish is back in stock", to: "whoever asked" },
    when: "when something somebody asked for can be bought again",
    ...{ stays: null, without },
    fixed: "Fixed: what it is, what it costs, and the way out.",
  },
  "wish-price": {
    ...{ group, name: "A wish costs less", to: "whoever asked" },
    when: "when something costs less than when they asked",
    ...{ stays: null, without },
    fixed: "Fixed: the prices, with the lowest of the 30 days before (98/6/EC art. 6a), and the way out.",
  },
  "wish-sale": {
    ...{ group, name: "A sale opens", to: "whoever asked" },
    when: "when a sale that was announced opens for everybody",
    stays: "Whether a sale is announced is set with it; whoever asked to be told was promised this letter.",
    fixed: "Fixed: when it ends, some of its goods with their prices, and the way out.",
  },
} as const satisfies Record<string, LetterNote>;
