type Agreed = {
  readonly shop: string;
  /** "10% of the goods" */
  readonly pays: string;
  /** The most for one order, written out; null: no limit. */
  readonly most: string | null;
  /** From how much a statement is paid, written out; null where that says nothing. */
  readonly minimum: string | null;
};

/**
 * What an ambassador agrees to, a paragraph each, kept word for word with the moment they said yes. The disclosure is what the law asks
 * of both sides: CAP Code rules 2.1 and 2.3 and the Digital Markets, Competition and Consumers Act 2024 in the United Kingdom,
 * Directive 2005/29/EC art. 7(2) and annex I no. 11 in the EU, 16 CFR 255.5 in the United States. Pure.
 */
export function termsWords({ shop, pays, most, minimum }: Agreed): readonly string[] {
  return [
    `You get ${pays} that are bought with your code: after discounts, without delivery and tax, less what is given back${most ? `, and at most ${most} for one order` : ""}. It is yours once the order can no longer be sent back, and taken back with what is refunded later.`,
    "Your own orders and those of your household earn nothing. Where an order and you have something in common, we look before it counts.",
    `There is a statement for every month in which something was earned. ${minimum ? `It is paid from ${minimum}; less is carried to the next one. ` : ""}We do not keep your bank details, and you declare what you earn where you live.`,
    `You say every time, at the beginning and in plain sight, that it is an ad: “#ad” or “Ad”, before anything has to be opened, tapped or scrolled to, in each post, story, video and message, and in the language of those you speak to. “Affiliate”, “collab”, “gifted” or “thanks to ${shop}” are not enough. In a film or live it is said in the film as well.`,
    "You say only what you have found yourself and believe, nothing about health or about what others do that you cannot show to be so, and you do not buy advertising on our name.",
    "You may stop on any day, and so may we, saying why. What was earned until then is paid.",
  ];
}
