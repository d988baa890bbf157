import type { LetterWish, WishKind } from "@/lib/values/wish-words";

/** A wish that waits, as its owner sees it. */
export type WaitingWish = { readonly id: string; readonly kind: LetterWish; readonly title: string };

/** The page of its own on which a wish is typed, without script and after an error. */
export type WishPage = {
  readonly kind: WishKind;
  readonly variantId: string;
  /** "Linen nest, Oat / Large". */
  readonly title: string;
  readonly href: string;
  /** Minor units, as it is now. */
  readonly price: number;
  readonly wording: string;
  /** It was asked to be told of, and is so already. */
  readonly there: boolean;
  readonly email: string;
  readonly emailError: string | null;
  readonly message: string | null;
};
