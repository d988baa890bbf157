import { formatDate } from "@/lib/values/format-date";
import { greetingName } from "@/lib/values/greeting-name";
import { Facts } from "../parts/Facts";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import type { Worded } from "../parts/types";

export type ReferralRewardProps = {
  name: string;
  /** Their single-use code; null where the thank-you is points. */
  code: string | null;
  /** The points; null where the thank-you is a code. */
  points: number | null;
  /** "500 points", "£10.00 off orders from £40.00" */
  gives: string;
  /** When the discount ends, as ISO 8601; null when it does not. */
  until: string | null;
  locale: string;
  timeZone: string;
  /** The page with all of one's codes. */
  url: string;
};

/** To whoever recommended the shop: their friend kept what they bought, and here is the thank-you. */
export const referralReward: Worded<ReferralRewardProps, "usual" | "points"> = {
  occasion: ({ code }) => (code === null ? "points" : "usual"),
  words: {
    usual: {
      subject: "Thank you for the recommendation",
      preview: "A friend of yours has bought here, and this is for you.",
      heading: "That was kind of you, {first name}.",
      opening:
        "Somebody came to {shop} by your link, bought something and kept it. Being recommended is the best thing that can happen to a small shop.",
      closing: "Who it was is theirs to tell you.",
    },
    points: {
      subject: "Thank you for the recommendation",
      preview: "A friend of yours has bought here, and these points are for you.",
      heading: "That was kind of you, {first name}.",
      opening:
        "Somebody came to {shop} by your link, bought something and kept it. Being recommended is the best thing that can happen to a small shop.",
      closing: "They are yours to spend already. Who it was is theirs to tell you.",
    },
  },
  fields: { "first name": ({ name }) => greetingName(name), code: ({ code }) => code },
  sometimes: ["code"],
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Facts
        sender={sender}
        facts={
          props.code === null
            ? [{ label: "For you", value: props.gives }]
            : [
                { label: "Your code", value: props.code },
                { label: "It gives", value: props.gives },
                {
                  label: "Good",
                  value: props.until
                    ? `once, until ${formatDate(new Date(props.until), props.locale, props.timeZone)}`
                    : "once, without an end",
                },
              ]
        }
      />
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        See what you have
      </LetterButton>
      <Signature sender={sender} />
    </Sheet>
  ),
};
