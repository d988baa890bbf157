"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/Button";
import { removeOwnApp } from "@/lib/staff/second-factor/actions";
import { refusalToast } from "../../kit/answers/refusal-toast";
import { useToast } from "../../kit/answers/Toaster";
import { ConfirmDialog } from "../../kit/ConfirmDialog";

/** Takes the member's own app away, after asking. */
export function RemoveApp({ required }: { required: boolean }) {
  const [open, setOpen] = useState(false);
  const [busy, startTransition] = useTransition();
  const router = useRouter();
  const toast = useToast();
  const remove = () =>
    startTransition(async () => {
      const answer = await removeOwnApp({});
      setOpen(false);
      toast(answer.ok ? { text: "The app is asked for no more." } : refusalToast(answer));
      router.refresh();
    });
  return (
    <>
      <Button type="button" tone="quiet" onClick={() => setOpen(true)}>
        Remove, or use another phone
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title="Remove the authenticator app?"
        confirm="Remove the app"
        tone="danger"
        busy={busy}
        onConfirm={remove}
      >
        {required
          ? "The shop requires a second factor: you are led to setting up a new one at once."
          : "Your recovery codes go with it. You can set up another app right after."}
      </ConfirmDialog>
    </>
  );
}
