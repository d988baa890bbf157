import { LetterButton } from "../parts/LetterButton";
import { Shell } from "../parts/Shell";
import { SmallPrint } from "../parts/SmallPrint";
import { Title } from "../parts/Title";
import type { Letter } from "../parts/types";
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
export const staffInvitation: Letter<StaffInvitationProps> = {
  subject: ({ by }, { brand }) => `${by} invites you to work for ${brand}`,
  Body: ({ props, sender }) => (
    <Shell sender={sender} preview={`Your way into the office of ${sender.brand}.`}>
      <Title sender={sender}>Hello {props.name}, come in.</Title>
      <Words>
        {props.by} invites you to the staff of {sender.brand}, to {props.work}. There is no password: whenever
        you sign in, a letter brings you a code.
      </Words>
      <LetterButton sender={sender} href={props.url}>
        Accept the invitation
      </LetterButton>
      <SmallPrint sender={sender}>
        It is good until {props.until} and for you alone. If you do not know what this is about, leave it:
        nothing happens.
      </SmallPrint>
    </Shell>
  ),
};
