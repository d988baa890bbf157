type Words = {
  /** What the buyer told their bank, as the end of "The buyer says that …". */
  readonly says: string;
  /** What helps against it. */
  readonly helps: string;
};

const delivery =
  "The carrier's tracking with the day of delivery, the address it went to, and what you wrote to each other.";
const goods = "Pictures and the description of what was sold, and what you wrote to each other about it.";

const known: Readonly<Record<string, Words>> = {
  fraudulent: {
    says: "they did not make this payment",
    helps:
      "Proof that the owner of the card ordered: delivery to the address of the card, earlier orders, letters from the same address.",
  },
  unrecognized: {
    says: "they do not recognise this payment",
    helps: "The order, the receipt and the tracking; often the buyer remembers when they see them.",
  },
  product_not_received: { says: "nothing has arrived", helps: delivery },
  product_unacceptable: { says: "what arrived is not what was sold, or is broken", helps: goods },
  credit_not_processed: {
    says: "money that was due back has not come",
    helps: "The refund, with its day and sum, or the terms by which none is due.",
  },
  duplicate: {
    says: "they paid twice for the same",
    helps: "Both orders with what was sent for each, or the refund of one of them.",
  },
  subscription_canceled: {
    says: "they had cancelled before",
    helps: "The terms as they stood, and what you wrote to each other.",
  },
};

const otherwise: Words = {
  says: "something about this payment is wrong",
  helps: "The order, the tracking, and what you wrote to each other.",
};

/** What Stripe's reason of a dispute means, and what the shop can put against it. https://docs.stripe.com/disputes/categories */
export function disputeWords(reason: string): Words {
  return known[reason] ?? otherwise;
}
