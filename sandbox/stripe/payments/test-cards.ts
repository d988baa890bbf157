import type { Objection } from "../disputes/types";

export type TestCard = {
  number: string;
  brand: "visa" | "mastercard" | "amex";
  /** What the pay page says about it. */
  says: string;
  authenticates?: boolean;
  /** Stripe's error code, and the issuer's reason when the code is card_declined. */
  refusal?: { code: string; decline?: string; message: string };
  refunds?: "pending" | "failing";
  /** What the buyer tells their bank as soon as they have paid. */
  disputes?: Objection;
};

const declined = (decline: string, message = "Your card was declined.") => ({
  code: "card_declined",
  decline,
  message,
});

/** Stripe's published test cards: https://docs.stripe.com/testing */
export const testCards: TestCard[] = [
  { number: "4242424242424242", brand: "visa", says: "succeeds" },
  { number: "4000000000000002", brand: "visa", says: "is declined", refusal: declined("generic_decline") },
  {
    number: "4000000000009995",
    brand: "visa",
    says: "is declined: insufficient funds",
    refusal: declined("insufficient_funds", "Your card has insufficient funds."),
  },
  { number: "4000002760003184", brand: "visa", says: "asks for 3-D Secure every time", authenticates: true },
  { number: "4000002500003155", brand: "visa", says: "asks for 3-D Secure", authenticates: true },
  {
    number: "4000008260003178",
    brand: "visa",
    says: "asks for 3-D Secure, then is declined: insufficient funds",
    authenticates: true,
    refusal: declined("insufficient_funds", "Your card has insufficient funds."),
  },
  {
    number: "4000000000000069",
    brand: "visa",
    says: "is declined: expired",
    refusal: { code: "expired_card", decline: "expired_card", message: "Your card has expired." },
  },
  {
    number: "4000000000000127",
    brand: "visa",
    says: "is declined: wrong security code",
    refusal: {
      code: "incorrect_cvc",
      decline: "incorrect_cvc",
      message: "Your card's security code is incorrect.",
    },
  },
  {
    number: "4000000000000119",
    brand: "visa",
    says: "fails with a processing error",
    refusal: {
      code: "processing_error",
      decline: "processing_error",
      message: "An error occurred while processing your card. Try again in a little bit.",
    },
  },
  { number: "5555555555554444", brand: "mastercard", says: "succeeds" },
  { number: "378282246310005", brand: "amex", says: "succeeds" },
  {
    number: "4000000000007726",
    brand: "visa",
    says: "succeeds; a refund is pending at first",
    refunds: "pending",
  },
  { number: "4000000000005126", brand: "visa", says: "succeeds; a refund fails later", refunds: "failing" },
  {
    number: "4000000000000259",
    brand: "visa",
    says: "succeeds; then the buyer disputes it as fraud",
    disputes: { reason: "fraudulent", inquiry: false },
  },
  {
    number: "4000000000002685",
    brand: "visa",
    says: "succeeds; then the buyer says that nothing came",
    disputes: { reason: "product_not_received", inquiry: false },
  },
  {
    number: "4000000000001976",
    brand: "visa",
    says: "succeeds; then the buyer's bank inquires",
    disputes: { reason: "fraudulent", inquiry: true },
  },
];
