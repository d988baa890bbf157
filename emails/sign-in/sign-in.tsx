import { LetterButton } from "../parts/LetterButton";
import { Shell } from "../parts/Shell";
import { SmallPrint } from "../parts/SmallPrint";
import { Title } from "../parts/Title";
import type { Letter } from "../parts/types";
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
export const signIn: Letter<SignInLetterProps> = {
  subject: ({ code }, { brand }) => `${code} is your code to sign in at ${brand}`,
  Body: ({ props: { code, url, minutes, device }, sender }) => (
    <Shell sender={sender} preview={`It works once, within ${minutes} minutes.`}>
      <Title sender={sender}>Here is your code.</Title>
      <Words>Type it on the page where you asked for it:</Words>
      <SignInCode sender={sender}>{code}</SignInCode>
      <Words>Or sign in where you read this, on any device:</Words>
      <LetterButton sender={sender} href={url}>
        Sign in
      </LetterButton>
      <Words>
        Either works once, within {minutes} minutes. It was asked for in {device}.
      </Words>
      <SmallPrint sender={sender}>
        If that was not you, you need do nothing: without this letter nobody gets in. Give the code to nobody,
        not even to us; we never ask for it.
      </SmallPrint>
    </Shell>
  ),
};
