/** The topic of letters to buyers about goods like those they bought. */
export const similarTopic = "similar";

/**
 * What a buyer is told at the checkout where the owner uses the soft opt-in, with a box to say no beside it: their address
 * comes from a sale, the letters are about the shop's own similar goods, and they may refuse when it is collected and in
 * each letter (UK PECR 2003 reg. 22(3); Directive 2002/58/EC art. 13(2)).
 */
export function similarWords(shopName: string): string {
  return `${shopName} may write to you now and then about goods similar to those you buy. You can say no here, and with one click in every letter.`;
}
