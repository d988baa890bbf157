import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { Sheet } from "../parts/Sheet";
import { SmallPrint } from "../parts/SmallPrint";
import type { LetterWords, Worded } from "../parts/types";
import { Words } from "../parts/Words";

type News = "passkey_added" | "passkey_removed" | "signed_out_elsewhere" | "address_changed";
export type AccountNewsProps = {
  news: News;
  /** What the passkey is called; null where it is about none. */
  passkey: string | null;
  /** "Firefox on Linux": where it was done. */
  device: string;
};

const what: Record<News, (passkey: string) => string> = {
  passkey_added: (passkey) => `Whoever has the passkey “${passkey}” can sign in to your account from now on.`,
  passkey_removed: (passkey) => `The passkey “${passkey}” does not open your account any more.`,
  signed_out_elsewhere: () => "Your account was signed out of every browser but the one this was done in.",
  address_changed: () =>
    "Your account has another e-mail address now, which was proven by a letter sent there. This one does not open it any more.",
};

function happened({ news, passkey }: AccountNewsProps): string {
  return what[news](passkey ?? "without a name");
}

function told(subject: string, heading: string): LetterWords {
  return { subject, preview: "{what happened}", heading, opening: "", closing: "" };
}

/** Tells the owner of an account what was done to the ways into it, so that it cannot be done behind their back. */
export const accountNews: Worded<AccountNewsProps, News> = {
  occasion: ({ news }) => news,
  words: {
    passkey_added: told("A passkey was added to your account at {shop}", "A passkey was added."),
    passkey_removed: told("A passkey was removed from your account at {shop}", "A passkey was removed."),
    signed_out_elsewhere: told(
      "Your account at {shop} was signed out elsewhere",
      "Signed out everywhere else.",
    ),
    address_changed: told(
      "The e-mail address of your account at {shop} was changed",
      "Your account has another address.",
    ),
  },
  fields: { "what happened": happened, device: ({ device }) => device },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>{happened(props)}</Words>
      <Words>It was done in {props.device}. If that was you, there is nothing more to do.</Words>
      {props.news === "address_changed" ? (
        <Words>
          If it was not, answer this letter today: we can help, you cannot sign in with this address.
        </Words>
      ) : (
        <>
          <Words>If it was not, sign in and remove what you do not know.</Words>
          <LetterButton sender={sender} href={`${sender.shopUrl}/account/security`}>
            See your account
          </LetterButton>
        </>
      )}
      <Paragraphs>{words.closing}</Paragraphs>
      <SmallPrint sender={sender}>
        We write this whenever the ways into an account change. It cannot be turned off.
      </SmallPrint>
    </Sheet>
  ),
};
