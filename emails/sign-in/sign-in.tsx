import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { Sheet } from "../parts/Sheet";
import { SmallPrint } from "../parts/SmallPrint";
import type { Worded } from "../parts/types";
import { Words } from "../parts/Words";
import { SignInCode } from "./SignInCode";

export type SignInLetterProps = {
  /** Six digits. */
  code: string;
  /** The page the link opens. */
  url: string;
  /** How long both work. */
  minutes: number;
  /** "Firefox on Linux" */
  device: string;
};

/** The way in: a code for the browser that asked, and a link for any other. */
export const signIn: Worded<SignInLetterProps, "usual"> = {
  words: {
    usual: {
      subject: "{code} is your code to sign in at {shop}",
      preview: "It works once, within {minutes} minutes.",
      heading: "Here is your code.",
      opening: "",
      closing: "",
    },
  },
  fields: { code: ({ code }) => code, minutes: ({ minutes }) => String(minutes) },
  Body: ({ props: { code, url, minutes, device }, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>Type it on the page where you asked for it:</Words>
      <SignInCode sender={sender}>{code}</SignInCode>
      <Words>Or sign in where you read this, on any device:</Words>
      <LetterButton sender={sender} href={url}>
        Sign in
      </LetterButton>
      <Words>
        Either works once, within {minutes} minutes. It was asked for in {device}.
      </Words>
      <Paragraphs>{words.closing}</Paragraphs>
      <SmallPrint sender={sender}>
        If that was not you, you need do nothing: without this letter nobody gets in. Give the code to nobody,
        not even to us; we never ask for it.
      </SmallPrint>
    </Sheet>
  ),
};
