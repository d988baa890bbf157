"use client";

import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";
import { useId, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { noteStatementPaid } from "@/lib/referrals/admin/ambassadors/actions";
import { useAct } from "../kit/answers/use-act";
import { Dialog } from "../kit/Dialog";
import { useShopFormat } from "../kit/format/ShopFormat";

/** Notes that a statement was paid: on which day, under which reference. It is written once and not changed. */
export function PayButton({ id, what }: { id: string; what: string }) {
  const field = useId();
  const { timeZone, now } = useShopFormat();
  const [open, setOpen] = useState(false);
  const [paidOn, setPaidOn] = useState(() =>
    format(new TZDate(new Date(now).getTime(), timeZone), "yyyy-MM-dd"),
  );
  const [reference, setReference] = useState("");
  const { busy, act } = useAct({
    decided: "Somebody has noted this payment already.",
    future: "That day is still to come.",
  });
  const save = async () => {
    const paid = await act(() => noteStatementPaid({ id, paidOn, reference }), "Noted, and they are told.");
    if (paid) setOpen(false);
  };
  return (
    <>
      <Button type="button" size="small" onClick={() => setOpen(true)}>
        Note payment
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Note a payment"
        description={`${what}. It is written once and cannot be changed.`}
        footer={
          <Button type="button" busy={busy} onClick={save}>
            Note payment
          </Button>
        }
      >
        <div className="grid gap-4">
          <Field id={`${field}-day`} label="Paid on" required>
            {(wiring) => (
              <Input
                {...wiring}
                type="date"
                value={paidOn}
                onChange={({ target }) => setPaidOn(target.value)}
              />
            )}
          </Field>
          <Field
            id={`${field}-ref`}
            label="Reference"
            hint="As your bank writes it; the ambassador reads it."
            required
          >
            {(wiring) => (
              <Input
                {...wiring}
                maxLength={100}
                value={reference}
                onChange={({ target }) => setReference(target.value)}
              />
            )}
          </Field>
        </div>
      </Dialog>
    </>
  );
}
