"use client";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/Button";
import { renewOwnRecoveryCodes } from "@/lib/staff/second-factor/actions";
import { refusalToast } from "../../kit/answers/refusal-toast";
import { useToast } from "../../kit/answers/Toaster";
import { ConfirmDialog } from "../../kit/ConfirmDialog";
import { Dialog } from "../../kit/Dialog";
import { RecoveryCodes } from "./RecoveryCodes";

/** Makes new recovery codes, and shows them this once. */
export function RenewCodes({ some }: { some: boolean }) {
  const [asking, setAsking] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [busy, startTransition] = useTransition();
  const toast = useToast();
  const renew = () =>
    startTransition(async () => {
      const answer = await renewOwnRecoveryCodes({});
      setAsking(false);
      if (answer.ok) setCodes(answer.value.codes);
      else toast(refusalToast(answer));
    });
  return (
    <>
      <Button type="button" tone="quiet" busy={busy} onClick={() => (some ? setAsking(true) : renew())}>
        Make new codes
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Make new recovery codes?"
        confirm="Make new codes"
        busy={busy}
        onConfirm={renew}
      >
        The codes you have now work no more.
      </ConfirmDialog>
      <Dialog
        open={codes !== null}
        onOpenChange={() => window.location.assign("/admin/account")}
        title="Recovery codes"
      >
        {codes ? <RecoveryCodes codes={codes} next="/admin/account" /> : null}
      </Dialog>
    </>
  );
}
