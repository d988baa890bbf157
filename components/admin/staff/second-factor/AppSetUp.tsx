"use client";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { beginOwnApp } from "@/lib/staff/second-factor/actions";
import type { AppSetUp as Begun } from "@/lib/staff/second-factor/types";
import { ConfirmApp } from "./ConfirmApp";
import { RecoveryCodes } from "./RecoveryCodes";

type Props = {
  /** The shop's name, as the app will show it. */
  issuer: string;
  /** Where it leads when the recovery codes are kept. */
  next: string;
};

/** Sets an authenticator app up: a picture to scan, a code to prove it, and recovery codes to keep. */
export function AppSetUp({ issuer, next }: Props) {
  const [busy, startTransition] = useTransition();
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const begin = () =>
    startTransition(async () => {
      const answer = await beginOwnApp({ issuer });
      if (answer.ok) setBegun(answer.value);
      else
        setProblem(
          answer.reason === "has_one"
            ? "You have an app already. Load this page anew."
            : "Sign in again, then try once more.",
        );
    });
  if (codes) return <RecoveryCodes codes={codes} next={next} />;
  if (begun) return <ConfirmApp begun={begun} onConfirmed={setCodes} />;
  return (
    <div className="space-y-4">
      {problem ? (
        <Notice kind="danger" role="alert">
          {problem}
        </Notice>
      ) : null}
      <Button type="button" busy={busy} onClick={begin}>
        Set up an authenticator app
      </Button>
    </div>
  );
}
