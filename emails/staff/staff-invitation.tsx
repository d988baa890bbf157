import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { Sheet } from "../parts/Sheet";
import { SmallPrint } from "../parts/SmallPrint";
import type { Worded } from "../parts/types";
import { Words } from "../parts/Words";

export type StaffInvitationProps = {
  name: string;
  /** Who invites. */
  by: string;
  /** What they may do, as the end of a sentence: "write about the products". */
  work: string;
  url: string;
  /** "29 November 2026" */
  until: string;
};

/** Somebody is asked to work for the shop. */
export const staffInvitation: Worded<StaffInvitationProps, "usual"> = {
  words: {
    usual: {
      subject: "{who invites} invites you to work for {shop}",
      preview: "Your way into the office of {shop}.",
      heading: "Hello {name}, come in.",
      opening: "",
      closing: "",
    },
  },
  fields: { name: ({ name }) => name, "who invites": ({ by }) => by },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>
        {props.by} invites you to the staff of {sender.brand}, to {props.work}. There is no password: whenever
        you sign in, a letter brings you a code.
      </Words>
      <LetterButton sender={sender} href={props.url}>
        Accept the invitation
      </LetterButton>
      <Paragraphs>{words.closing}</Paragraphs>
      <SmallPrint sender={sender}>
        It is good until {props.until} and for you alone. If you do not know what this is about, leave it:
        nothing happens.
      </SmallPrint>
    </Sheet>
  ),
};
