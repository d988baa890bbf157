"use client";

import { startAuthentication } from "@simplewebauthn/browser";
import { Button } from "@/components/ui/Button";
import { usePasskey } from "./use-passkey";

type Options = Parameters<typeof startAuthentication>[0]["optionsJSON"];

/** The way in for those who have a passkey; not there where the browser knows none. */
export function PasskeySignIn({ next }: { next: string }) {
  const { supported, busy, fault, start } = usePasskey<Options>({
    begin: "/sign-in/passkey/begin",
    finish: "/sign-in/passkey/enter",
    fields: { next },
    ask: (optionsJSON) => startAuthentication({ optionsJSON }),
  });
  if (!supported) return null;
  return (
    <div>
      <Button
        type="button"
        tone="quiet"
        size="large"
        className="w-full"
        busy={busy}
        disabled={busy}
        onClick={start}
      >
        Sign in with a passkey
      </Button>
      <p role="alert" className="pt-2 text-sm text-danger empty:hidden">
        {fault}
      </p>
    </div>
  );
}
