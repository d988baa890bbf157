type News = { readonly kind: "success" | "notice"; readonly words: string };

const news: Readonly<Record<string, News>> = {
  in_basket: { kind: "success", words: "Its code is in your basket." },
  taken: { kind: "success", words: "It is yours. Use it whenever you like, or give it back for its points." },
  given_back: { kind: "success", words: "Its points are back." },
  no_basket: {
    kind: "notice",
    words: "Put something into your basket first, or leave out one of its codes.",
  },
  in_use: { kind: "notice", words: "It is part of an order and cannot be given back." },
  not_found: { kind: "notice", words: "It was given back already." },
  left: { kind: "success", words: "You have left the programme." },
  joined: { kind: "success", words: "Good to have you back. Your next order earns points again." },
  changed: {
    kind: "notice",
    words:
      "Your points or the reward changed while this page was open, so nothing was done. This is how it stands now.",
  },
  too_few: { kind: "notice", words: "There are not enough points for it." },
  gone: { kind: "notice", words: "This reward is not to be had any more. Nothing was spent." },
  off: { kind: "notice", words: "Points cannot be spent at the moment. They stay yours." },
  often: { kind: "notice", words: "That was very often. Please wait some minutes." },
};

/** What the last button did, by the address that led here; anything strange says nothing. */
export function pointsNews(said: unknown): News | null {
  return typeof said === "string" && Object.hasOwn(news, said) ? (news[said] ?? null) : null;
}
