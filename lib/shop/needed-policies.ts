/** The policies that the law wants to be found in a shop, and what buyers look for first, under the addresses pages lead to. */
export const neededPolicies = [
  { slug: "terms", title: "Terms of sale" },
  { slug: "privacy", title: "Privacy" },
  { slug: "returns", title: "Returns" },
  { slug: "delivery", title: "Delivery" },
] as const;
