"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { stopFor } from "@/lib/newsletter/admin/actions";
import { useDeed } from "../kit/answers/use-deed";
import { ConfirmDialog } from "../kit/ConfirmDialog";

/** Ends all letters of news to somebody who asked the shop to. */
export function StopFor({ id, email }: { id: string; email: string }) {
  const [asking, setAsking] = useState(false);
  const { busy, run } = useDeed(stopFor, {
    done: "It is done: no more letters of news.",
    onDone: () => setAsking(false),
  });
  return (
    <>
      <Button type="button" tone="quiet" onClick={() => setAsking(true)}>
        Stop letters for them
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`No more letters of news to ${email}?`}
        confirm="Stop letters"
        tone="danger"
        busy={busy}
        onConfirm={() => run({ id })}
      >
        <p>
          For people who ask you by telephone or in an answer. It counts at once, and only they themselves can
          begin again.
        </p>
      </ConfirmDialog>
    </>
  );
}
