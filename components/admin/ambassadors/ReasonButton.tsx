"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Textarea } from "@/components/ui/Textarea";
import { Dialog } from "../kit/Dialog";

type Props = {
  label: string;
  title: string;
  description: string;
  busy: boolean;
  /** True when it was done. */
  onSend: (reason: string) => Promise<boolean>;
};

/** A button for what needs a reason, which the person reads word for word. */
export function ReasonButton({ label, title, description, busy, onSend }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const send = async () => {
    if (await onSend(reason)) setOpen(false);
  };
  return (
    <>
      <Button type="button" size="small" tone="quiet" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={title}
        description={description}
        footer={
          <Button type="button" busy={busy} disabled={reason.trim() === ""} onClick={send}>
            {label}
          </Button>
        }
      >
        <Field id={id} label="Why" hint="They read this, word for word." required>
          {(wiring) => (
            <Textarea
              {...wiring}
              rows={4}
              maxLength={1_000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
      </Dialog>
    </>
  );
}
