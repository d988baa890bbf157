"use client";

import { startRegistration } from "@simplewebauthn/browser";
import { Button } from "@/components/ui/Button";
import { usePasskey } from "./use-passkey";

type Options = Parameters<typeof startRegistration>[0]["optionsJSON"];

/** The button that makes a passkey. Needs script, as passkeys do. */
export function AddPasskey() {
  const { supported, busy, fault, start } = usePasskey<Options>({
    begin: "/account/security/passkeys/begin",
    finish: "/account/security/passkeys/finish",
    ask: (optionsJSON) => startRegistration({ optionsJSON }),
  });
  if (supported === false)
    return <p className="text-sm text-ink-soft">This browser cannot make a passkey.</p>;
  return (
    <>
      <Button type="button" tone="quiet" busy={busy} disabled={busy || !supported} onClick={start}>
        Add a passkey
      </Button>
      <noscript>
        <p className="pt-2 text-sm text-ink-soft">
          Making a passkey needs script, which is switched off here.
        </p>
      </noscript>
      <p role="alert" className="pt-2 text-sm text-danger empty:hidden">
        {fault}
      </p>
    </>
  );
}
