"use client";
import { useEffect, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { confirmOwnApp } from "@/lib/staff/second-factor/actions";
import type { AppSetUp } from "@/lib/staff/second-factor/types";
import { codeRefusals } from "./code-refusals";

type Props = { begun: AppSetUp; onConfirmed: (codes: readonly string[]) => void };

/** The picture for the app, the same to be typed, and the field for the app's first code. */
export function ConfirmApp({ begun: { picture, secret, uri }, onConfirmed }: Props) {
  const [busy, startTransition] = useTransition();
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const confirm = (code: string) =>
    startTransition(async () => {
      const answer = await confirmOwnApp({ code });
      if (answer.ok) return onConfirmed(answer.value.codes);
      const faults = answer.reason === "invalid" ? (answer.detail as Record<string, string>) : null;
      setError(
        faults?.code ??
          (codeRefusals as Record<string, string>)[answer.reason] ??
          "Sign in again, then try once more.",
      );
      field.current?.select();
    });
  return (
    <div className="space-y-5">
      <p className="text-sm text-ink-soft">
        Scan this with an authenticator app (Google Authenticator, 1Password, Aegis and their like), then type
        the six digits it shows.
      </p>
      <svg
        role="img"
        aria-label="Picture to scan with the app"
        viewBox={`0 0 ${picture.size} ${picture.size}`}
        shapeRendering="crispEdges"
        className="w-52 max-w-full rounded-m border bg-white"
      >
        <path d={picture.path} fill="#000" />
      </svg>
      <p className="text-sm">
        On this very device?{" "}
        <a href={uri} className="link">
          Open the app
        </a>
        , or type this secret into it: <code className="font-mono break-words select-all">{secret}</code>
      </p>
      <form
        noValidate
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          confirm(String(new FormData(event.currentTarget).get("code")));
        }}
      >
        <Field id="code" label="Code from the app" error={error}>
          {(wiring) => (
            <Input
              {...wiring}
              ref={field}
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={9}
              className="max-w-48 font-mono tracking-widest"
            />
          )}
        </Field>
        <Button busy={busy}>Confirm</Button>
      </form>
    </div>
  );
}
