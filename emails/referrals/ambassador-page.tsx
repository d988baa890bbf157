import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { Quote } from "../parts/Quote";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import type { Worded } from "../parts/types";

export type AmbassadorPageProps = {
  name: string;
  /** Why it is not shown; null when it is. */
  reason: string | null;
  /** Their page, or where they change it. */
  url: string;
};

/** To an ambassador whose page was read: it is shown, or what stands in its way. */
export const ambassadorPage: Worded<AmbassadorPageProps, "shown" | "refused"> = {
  occasion: ({ reason }) => (reason === null ? "shown" : "refused"),
  words: {
    shown: {
      subject: "Your page at {shop} is there",
      preview: "What you wrote is shown from now on.",
      heading: "Your page is there, {first name}.",
      opening: "We have read it, and it is shown as you wrote it.",
      closing: "It says at the top that it is an ad. Say so too wherever you pass it on.",
    },
    refused: {
      subject: "About your page at {shop}",
      preview: "One thing stands in its way.",
      heading: "Nearly, {first name}.",
      opening: "We have read what you wrote for your page. This stands in its way:",
      closing: "If something was shown before, it stays shown meanwhile.",
    },
  },
  fields: { "first name": ({ name }) => greetingName(name) },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      {props.reason === null ? null : <Quote sender={sender}>{props.reason}</Quote>}
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        {props.reason === null ? "See your page" : "Change it"}
      </LetterButton>
      <Signature sender={sender} />
    </Sheet>
  ),
};
