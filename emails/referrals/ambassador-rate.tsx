import { greetingName } from "@/lib/values/greeting-name";
import { Facts } from "../parts/Facts";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import type { Worded } from "../parts/types";

export type AmbassadorRateProps = {
  name: string;
  /** "23 November 2026" */
  from: string;
  /** "10% of the goods", each. */
  before: string;
  pays: string;
  /** Their page in the account. */
  url: string;
};

/** To an ambassador who is paid otherwise from now on, more or less: what it was, what it is, and from when. */
export const ambassadorRate: Worded<AmbassadorRateProps> = {
  words: {
    usual: {
      subject: "What you are paid as an ambassador of {shop} changes",
      preview: "From {day} on, for orders that are paid from then on.",
      heading: "Your rate changes, {first name}.",
      opening:
        "From {day} on you are paid otherwise for orders with your code. Orders that were paid before keep what was agreed then.",
      closing:
        "If it is not for you, tell us, or stop in your account on any day: what you earned until then is paid.",
    },
  },
  fields: { "first name": ({ name }) => greetingName(name), day: ({ from }) => from },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Facts
        sender={sender}
        facts={[
          { label: "Until now", value: props.before },
          { label: "From now on", value: props.pays },
        ]}
      />
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        See your account
      </LetterButton>
      <Signature sender={sender} />
    </Sheet>
  ),
};
