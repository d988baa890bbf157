import { LetterButton } from "../parts/LetterButton";
import { Shell } from "../parts/Shell";
import { SmallPrint } from "../parts/SmallPrint";
import { Title } from "../parts/Title";
import type { Letter } from "../parts/types";
import { Words } from "../parts/Words";

/** The answer to somebody who asked for what they have: only their own mailbox learns that it is so. */
export const lettersKnown: Letter<Record<string, never>> = {
  subject: (_, { brand }) => `You are on the list of ${brand} already`,
  Body: ({ sender }) => (
    <Shell sender={sender} preview="Nothing to confirm: our letters come to you.">
      <Title sender={sender}>You are on the list already.</Title>
      <Words>
        Nothing to confirm: our letters come to this address. You can change what comes, and how often.
      </Words>
      {sender.reader ? (
        <LetterButton sender={sender} href={sender.reader.preferences}>
          Choose what we write
        </LetterButton>
      ) : null}
      <SmallPrint sender={sender}>
        If it was not you who asked, do nothing. Everything stays as you chose it.
      </SmallPrint>
    </Shell>
  ),
};
