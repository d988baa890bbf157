"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/admin/kit/ConfirmDialog";
import { Money } from "@/components/admin/kit/format/Money";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import { paidByHand } from "@/lib/payments/admin/actions";
import { useAct } from "../kit/answers/use-act";

type Props = { orderId: string; total: number; currency: string; open: boolean; onClose: () => void };
type Kind = "bank_transfer" | "cash" | "other";

const refusals = {
  being_paid: "Its payment page is open just now. Wait until the customer is done, or cancel first.",
  out_of_stock: "Some of the pieces are no longer there.",
  already_paid: "It is paid already.",
  ended: "This order has ended.",
};

/** Notes that an order was paid by another way than the shop's payment page. */
export function PaidByHand({ orderId, total, currency, open, onClose }: Props) {
  const [kind, setKind] = useState<Kind>("bank_transfer");
  const [reference, setReference] = useState("");
  const { busy, act } = useAct(refusals);
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(to) => to || onClose()}
      title="Mark as paid"
      busy={busy}
      confirm={
        <>
          <Money amount={total} currency={currency} /> came in
        </>
      }
      onConfirm={async () => {
        const done = await act(
          () => paidByHand({ orderId, kind, reference }),
          ({ number }) => `Paid; it is order ${number}.`,
        );
        if (done) onClose();
      }}
    >
      <p className="pb-4">
        The order gets its number, its pieces leave the shelf, and the customer gets the usual letter. It
        cannot be taken back, only refunded.
      </p>
      <div className="grid gap-4 text-ink">
        <Field id="paid-kind" label="How it was paid">
          {(wiring) => (
            <Select {...wiring} value={kind} onChange={({ target }) => setKind(target.value as Kind)}>
              <option value="bank_transfer">Bank transfer</option>
              <option value="cash">Cash</option>
              <option value="other">Otherwise</option>
            </Select>
          )}
        </Field>
        <Field id="paid-reference" label="Reference" hint="The bank's, or who took the cash." optional>
          {(wiring) => (
            <Input {...wiring} value={reference} onChange={({ target }) => setReference(target.value)} />
          )}
        </Field>
      </div>
    </ConfirmDialog>
  );
}
