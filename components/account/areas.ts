export type AreaId =
  | "overview"
  | "orders"
  | "addresses"
  | "details"
  | "letters"
  | "security"
  | "saved"
  | "data";

/** The pages of the account, as its navigation lists them. Another one is another line here. */
export const areas: readonly { readonly id: AreaId; readonly label: string; readonly href: string }[] = [
  { id: "overview", label: "Overview", href: "/account" },
  { id: "orders", label: "Orders", href: "/account/orders" },
  { id: "addresses", label: "Addresses", href: "/account/addresses" },
  { id: "details", label: "Details", href: "/account/details" },
  { id: "letters", label: "Letters", href: "/account/letters" },
  { id: "saved", label: "Saved", href: "/saved" },
  { id: "security", label: "Security", href: "/account/security" },
  { id: "data", label: "Your data", href: "/account/data" },
];
