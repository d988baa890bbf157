import { greetingName } from "@/lib/values/greeting-name";
import { Facts } from "../parts/Facts";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import { SmallPrint } from "../parts/SmallPrint";
import type { Worded } from "../parts/types";

export type AmbassadorInvitationProps = {
  name: string;
  /** Whether they had applied, or the shop asks by itself. */
  asked: boolean;
  /** "10% of the goods" */
  pays: string;
  /** "15% off everything": what their code gives. */
  gives: string;
  /** The signed page on which they say yes. */
  url: string;
};

/** To somebody the shop would have as its ambassador: what they are paid, what their code gives, and where to say yes. */
export const ambassadorInvitation: Worded<AmbassadorInvitationProps, "approved" | "invited"> = {
  occasion: ({ asked }) => (asked ? "approved" : "invited"),
  words: {
    approved: {
      subject: "Yes: become an ambassador of {shop}",
      preview: "What you are paid, what your code gives, and one page to agree on.",
      heading: "We would love that, {first name}.",
      opening:
        "Thank you for asking. We have read where you speak of us and why, and would be glad to have you.",
      closing:
        "You choose the word of your code and page on the next page, and read what is agreed. Nothing begins before you say yes, and you can stop on any day.",
    },
    invited: {
      subject: "Would you be an ambassador of {shop}?",
      preview: "What you would be paid, what your code would give, and one page to agree on.",
      heading: "A question, {first name}.",
      opening:
        "You speak of us where others can hear it, and kindly. We would like to pay you for what comes of that, openly: whoever listens is told that you are paid.",
      closing:
        "You choose the word of your code and page on the next page, and read what is agreed. If it is not for you, do nothing; we do not ask again.",
    },
  },
  fields: { "first name": ({ name }) => greetingName(name) },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Facts
        sender={sender}
        facts={[
          {
            label: "You get",
            value: `${props.pays} of orders with your code, once they can no longer come back`,
          },
          { label: "Whoever uses your code gets", value: props.gives },
        ]}
      />
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        Read what is agreed
      </LetterButton>
      <Signature sender={sender} />
      <SmallPrint sender={sender} apart>
        The link is for you alone. You sign in on the way: an ambassador has an account with us.
      </SmallPrint>
    </Sheet>
  ),
};
