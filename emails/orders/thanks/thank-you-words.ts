import type { LetterWords } from "../../parts/types";

const preview = "Order {order number} is with us, and here is what happens next.";

/** What a person behind a counter would say: to somebody new, and to somebody they know. */
export const thankYouWords: Record<"first" | "again", LetterWords> = {
  first: {
    preview,
    subject: "Thank you, {first name}: your first order with {shop} ({order number})",
    heading: "Thank you, {first name}.",
    opening:
      "This is your first order with {shop}, and we noticed. You trusted people you have never met[ with {sum}], for something you have never held: {what was bought}. That is a lot to ask of a web page. From here on it is our turn.",
    closing:
      "And should anything not be as you hoped, a parcel that dawdles, a colour that looked different on your screen, simply answer this letter. A person reads it and puts it right.",
  },
  again: {
    preview,
    subject: "Good to have you back, {first name}: order {order number}",
    heading: "{first name}, you came back.",
    opening:
      "The first order is curiosity. The next one means that it was good, and there is nothing a shop would rather hear. Thank you for {what was bought}, and for coming back to {shop} for it.",
    closing:
      "You know how we work, so we keep it short. If something is different this time, answer this letter and a person puts it right, as ever.",
  },
};
