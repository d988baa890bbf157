import type { LetterWords } from "../parts/types";

export type BasketOccasion = "first" | "between" | "last";

/** Three letters about a basket left behind, each its own: that it is there, then a question, then good-bye. */
export const basketWords: Record<BasketOccasion, LetterWords> = {
  first: {
    subject: "Your basket at {shop} is as you left it",
    preview: "What lies in it, and what it comes to with delivery.",
    heading: "You left something with us.",
    opening:
      "Perhaps something came between, perhaps you are still thinking. You asked us to remind you, so here it is: what lies in your basket, and what it costs as we write this.\n\nIf a question held you up, a size, a material, whether it is the right one, answer this letter. A person reads it who knows the things we sell.",
    closing: "",
  },
  between: {
    subject: "Is there something we can answer?",
    preview: "About the things in your basket, or how they come to you.",
    heading: "Is there something you would like to know?",
    opening:
      "A basket often waits because of a question: will it fit, how long does it take, what if it is not right. Answer this letter with yours, and a person answers you.\n\nSo that you need not look it up, this is what lies in it and what it comes to, as we write this.",
    closing: "",
  },
  last: {
    subject: "A last word about your basket at {shop}",
    preview: "After this one we do not write about it again.",
    heading: "Then we leave it at that.",
    opening:
      "This is the last letter about this basket. Should you want it, it is one click away; should you not, there is nothing to do.",
    closing: "",
  },
};
