import type { Prisma } from "@/lib/platform/generated/client";

type Offer = Prisma.DiscountCreateManyInput & { readonly id: string };

/** What a friend of a customer gets, each a code of their own. */
export const friendsWelcome: Offer = {
  id: "disc_friends_welcome",
  title: "A welcome from a friend",
  kind: "amount",
  value: 800,
  audience: "first_order",
  minimumSubtotal: 4_000,
  perCustomerLimit: 1,
};

/** What whoever recommended gets once the friend has kept what they bought. */
export const friendsThanks: Offer = {
  id: "disc_friends_thanks",
  title: "Thank you for the recommendation",
  kind: "amount",
  value: 800,
  minimumSubtotal: 2_000,
};

/** What ambassadors' codes give, each code named after its ambassador. */
export const ambassadorsOffer: Offer = {
  id: "disc_ambassadors",
  title: "From an ambassador of ours",
  kind: "percentage",
  value: 100_000,
  audience: "first_order",
  perCustomerLimit: 1,
};
