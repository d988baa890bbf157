/** What an owner's link opens: the shop's first owner is made, or an owner who is locked out comes in again. */
export type OwnerLinkKind = { readonly kind: "first" } | { readonly kind: "recovery"; readonly name: string };

/** The way in that the terminal tells of. */
export type OwnerWay =
  | { readonly kind: "first" }
  | { readonly kind: "recovery"; readonly staffId: string; readonly name: string; readonly email: string };
