import { LetterButton } from "../parts/LetterButton";
import { Shell } from "../parts/Shell";
import { SmallPrint } from "../parts/SmallPrint";
import { Title } from "../parts/Title";
import type { Letter } from "../parts/types";
import { Words } from "../parts/Words";

export type ConfirmLettersProps = {
  url: string;
  /** What was ticked, by name. */
  topics: readonly string[];
  /** How long the link works. */
  days: number;
};

/** Asks whether an address is theirs. It sells nothing: whoever did not ask gets this one letter and no other. */
export const confirmLetters: Letter<ConfirmLettersProps> = {
  subject: (_, { brand }) => `Shall ${brand} write to you? Please confirm`,
  Body: ({ props: { url, topics, days }, sender }) => (
    <Shell sender={sender} preview="One press of a button, and we know it was you.">
      <Title sender={sender}>Was it you?</Title>
      <Words>
        Somebody, we hope you, asked {sender.brand} to write to this address: {topics.join("; ")}. We begin
        only when you say yes.
      </Words>
      <LetterButton sender={sender} href={url}>
        Yes, write to me
      </LetterButton>
      <Words>
        The link leads to a page with a button. Every letter after that can be stopped with one click.
      </Words>
      <SmallPrint sender={sender}>
        The link works for {days} days. If it was not you, do nothing: you will hear no more of it.
      </SmallPrint>
    </Shell>
  ),
};
