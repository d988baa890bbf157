import { greetingName } from "@/lib/values/greeting-name";
import { Paragraphs } from "../parts/Paragraphs";
import { Quote } from "../parts/Quote";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import type { Worded } from "../parts/types";

export type AmbassadorRefusalProps = { name: string; ended: boolean; reason: string };

/** To whoever applied, or was an ambassador: no, or no longer, and why, in the words of the shop's people. */
export const ambassadorRefusal: Worded<AmbassadorRefusalProps, "refused" | "ended"> = {
  occasion: ({ ended }) => (ended ? "ended" : "refused"),
  words: {
    refused: {
      subject: "About being an ambassador of {shop}",
      preview: "We have read what you wrote.",
      heading: "Thank you for asking, {first name}.",
      opening: "We have read where you speak of us and why, and it is not a match this time. This is why:",
      closing: "It says nothing about you as a customer, and you may ask again whenever things have changed.",
    },
    ended: {
      subject: "You are no longer an ambassador of {shop}",
      preview: "Why, and what becomes of what you earned.",
      heading: "We part here, {first name}.",
      opening: "Your code and your page have been closed today. This is why:",
      closing:
        "What you earned stays yours: orders on their way still count, and the last statement is paid whatever it comes to. Please take your link down where you still can.",
    },
  },
  fields: { "first name": ({ name }) => greetingName(name) },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Quote sender={sender}>{props.reason}</Quote>
      <Paragraphs>{words.closing}</Paragraphs>
      <Signature sender={sender} />
    </Sheet>
  ),
};
