export type AreaId =
  | "overview"
  | "orders"
  | "addresses"
  | "details"
  | "letters"
  | "security"
  | "saved"
  | "rewards"
  | "friends"
  | "data";

/** A part of the shop that the owner may switch on. */
export type ShopPart = "loyalty" | "referrals";

type Area = {
  readonly id: AreaId;
  readonly label: string;
  readonly href: string;
  /** The part of the shop that has to be switched on for it. */
  readonly needs?: ShopPart;
};

/** The pages of the account, as its navigation lists them. Another one is another line here. */
export const areas: readonly Area[] = [
  { id: "overview", label: "Overview", href: "/account" },
  { id: "orders", label: "Orders", href: "/account/orders" },
  { id: "rewards", label: "Points", href: "/account/rewards", needs: "loyalty" },
  { id: "addresses", label: "Addresses", href: "/account/addresses" },
  { id: "details", label: "Details", href: "/account/details" },
  { id: "letters", label: "Letters", href: "/account/letters" },
  { id: "saved", label: "Saved", href: "/saved" },
  { id: "friends", label: "Friends", href: "/account/friends", needs: "referrals" },
  { id: "security", label: "Security", href: "/account/security" },
  { id: "data", label: "Your data", href: "/account/data" },
];
