import { LetterButton } from "../parts/LetterButton";
import { Shell } from "../parts/Shell";
import { SmallPrint } from "../parts/SmallPrint";
import { Title } from "../parts/Title";
import type { Letter } from "../parts/types";
import { Words } from "../parts/Words";

export type AccountNewsProps = {
  news: "passkey_added" | "passkey_removed" | "signed_out_elsewhere" | "address_changed";
  /** What the passkey is called; null where it is about none. */
  passkey: string | null;
  /** "Firefox on Linux": where it was done. */
  device: string;
};

type Told = { subject: (brand: string) => string; title: string; what: (passkey: string) => string };

const told: Record<AccountNewsProps["news"], Told> = {
  passkey_added: {
    subject: (brand) => `A passkey was added to your account at ${brand}`,
    title: "A passkey was added.",
    what: (passkey) => `Whoever has the passkey “${passkey}” can sign in to your account from now on.`,
  },
  passkey_removed: {
    subject: (brand) => `A passkey was removed from your account at ${brand}`,
    title: "A passkey was removed.",
    what: (passkey) => `The passkey “${passkey}” does not open your account any more.`,
  },
  signed_out_elsewhere: {
    subject: (brand) => `Your account at ${brand} was signed out elsewhere`,
    title: "Signed out everywhere else.",
    what: () => "Your account was signed out of every browser but the one this was done in.",
  },
  address_changed: {
    subject: (brand) => `The e-mail address of your account at ${brand} was changed`,
    title: "Your account has another address.",
    what: () =>
      "Your account has another e-mail address now, which was proven by a letter sent there. This one does not open it any more.",
  },
};

/** Tells the owner of an account what was done to the ways into it, so that it cannot be done behind their back. */
export const accountNews: Letter<AccountNewsProps> = {
  subject: ({ news }, { brand }) => told[news].subject(brand),
  Body: ({ props: { news, passkey, device }, sender }) => (
    <Shell sender={sender} preview={told[news].what(passkey ?? "without a name")}>
      <Title sender={sender}>{told[news].title}</Title>
      <Words>{told[news].what(passkey ?? "without a name")}</Words>
      <Words>It was done in {device}. If that was you, there is nothing more to do.</Words>
      {news === "address_changed" ? (
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
      <SmallPrint sender={sender}>
        We write this whenever the ways into an account change. It cannot be turned off.
      </SmallPrint>
    </Shell>
  ),
};
