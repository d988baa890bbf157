import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { Sheet } from "../parts/Sheet";
import { SmallPrint } from "../parts/SmallPrint";
import type { Worded } from "../parts/types";
import { Words } from "../parts/Words";
import { SignInCode } from "./SignInCode";
import type { SignInLetterProps } from "./sign-in";

/** To a new address of an account: proves that it is theirs. */
export const addressChange: Worded<SignInLetterProps, "usual"> = {
  words: {
    usual: {
      subject: "{code} is your code to use this address at {shop}",
      preview: "It works once, within {minutes} minutes.",
      heading: "Is this your new address?",
      opening: "",
      closing: "",
    },
  },
  fields: { code: ({ code }) => code, minutes: ({ minutes }) => String(minutes) },
  Body: ({ props: { code, url, minutes, device }, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>
        Somebody wants to use this address for their account. If it is you, type this code on the page where
        you asked:
      </Words>
      <SignInCode sender={sender}>{code}</SignInCode>
      <Words>Or press this, in a browser where you are signed in:</Words>
      <LetterButton sender={sender} href={url}>
        Use this address
      </LetterButton>
      <Words>
        Either works once, within {minutes} minutes. It was asked for in {device}.
      </Words>
      <Paragraphs>{words.closing}</Paragraphs>
      <SmallPrint sender={sender}>
        If that was not you, you need do nothing: nothing changes. Give the code to nobody, not even to us;
        whoever has it can put this address into their account.
      </SmallPrint>
    </Sheet>
  ),
};
