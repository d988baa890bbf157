import type { SignInLetterProps } from "@/emails/sign-in/sign-in";
import { env } from "@/lib/platform/env";
import { signInCode, signInLink } from "@/lib/platform/secrets/sign-in-secrets";

/** What the outbox keeps of a letter to sign in with: nothing that opens anything. */
export type SignInProps = { requestId: string; minutes: number; device: string };

/** Computes the code and the link at the moment the letter is written out. */
export function fillSignIn({ requestId, ...rest }: SignInProps): SignInLetterProps {
  return { ...rest, code: signInCode(requestId), url: `${env().APP_URL}${signInLink(requestId)}` };
}
