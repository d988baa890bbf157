import { greetingName } from "@/lib/values/greeting-name";
import { Paragraphs } from "../parts/Paragraphs";
import { Quote } from "../parts/Quote";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import type { Worded } from "../parts/types";

export type AmbassadorRefusalProps = {
  name: string;
  /** They were an ambassador. */
  ended: boolean;
  /** They were asked and had not said yes. */
  withdrawn?: boolean;
  reason: string;
};

/** To whoever applied, was asked, or was an ambassador: no, or no longer, and why, in the words of the shop's people. */
export const ambassadorRefusal: Worded<AmbassadorRefusalProps, "refused" | "withdrawn" | "ended"> = {
  occasion: ({ ended, withdrawn }) => (withdrawn ? "withdrawn" : ended ? "ended" : "refused"),
  words: {
    refused: {
      subject: "About being an ambassador of {shop}",
      preview: "We have read what you wrote.",
      heading: "Thank you for asking, {first name}.",
      opening: "We have read where you speak of us and why, and it is not a match this time. This is why:",
      closing: "It says nothing about you as a customer, and you may ask again whenever things have changed.",
    },
    withdrawn: {
      subject: "About our question whether you would be an ambassador of {shop}",
      preview: "We have to take it back.",
      heading: "We have to take this back, {first name}.",
      opening:
        "We asked you whether you would be our ambassador, and cannot keep to it. The page to say yes on is closed. This is why:",
      closing: "It says nothing about you as a customer, and nothing else changes.",
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
