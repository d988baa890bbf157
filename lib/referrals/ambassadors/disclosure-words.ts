type Said = {
  readonly name: string;
  readonly shop: string;
  readonly gives: string;
  readonly code: string;
  readonly url: string;
};

/**
 * Words to pass on that say at their beginning that they are an ad: "#ad" or "Ad", which regulators on both sides of the Atlantic
 * take as clear, and not "affiliate", "collab" or "thanks to", which they do not. CAP Code rules 2.1 and 2.3; ASA and CMA,
 * "Influencers' guide to making clear that ads are ads"; Directive 2005/29/EC annex I no. 11; 16 CFR 255.5. Pure.
 */
export function disclosureWords({ shop, gives, code, url }: Omit<Said, "name">): readonly string[] {
  const offer = gives.charAt(0).toLowerCase() + gives.slice(1);
  return [
    `#ad ${shop} pays me when you buy with my code ${code}. You get ${offer}: ${url}`,
    `Ad: I earn a commission from ${shop}. With ${code} you get ${offer}. ${url}`,
    `#ad I like what ${shop} makes, and I am paid when you buy it with ${code} (${offer}). ${url}`,
  ];
}
