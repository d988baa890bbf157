"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Card } from "@/components/admin/kit/Card";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Select } from "@/components/ui/Select";
import { Textarea } from "@/components/ui/Textarea";
import { noteNewReturn } from "@/lib/orders/returns/admin/actions";
import { type ReturnReason, returnReasons } from "@/lib/orders/returns/types";
import type { WithdrawableLine } from "@/lib/orders/withdrawals/types";
import { pieceTitle } from "@/lib/values/piece-title";
import { useAct } from "../../kit/answers/use-act";

const refusals = { not_of_this_order: "Some of these pieces cannot come back any more." };

/** A return that the shop writes down for a customer. */
export function NewReturnForm({ orderId, lines }: { orderId: string; lines: readonly WithdrawableLine[] }) {
  const router = useRouter();
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const [reason, setReason] = useState<ReturnReason>("does_not_fit");
  const [note, setNote] = useState("");
  const { busy, act } = useAct(refusals);
  const chosen = Object.entries(counts).flatMap(([orderLineId, quantity]) =>
    quantity > 0 ? [{ orderLineId, quantity }] : [],
  );
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        const done = await act(
          () => noteNewReturn({ orderId, lines: chosen, reason, note }),
          "The return is written down.",
        );
        if (done) router.push(`/admin/returns/${done.value.returnId}`);
      }}
    >
      <Card>
        <div className="grid gap-4">
          {lines.map(({ orderLineId, title, variantTitle, left }) => (
            <Field key={orderLineId} id={`return-${orderLineId}`} label={pieceTitle({ title, variantTitle })}>
              {(wiring) => (
                <Select
                  {...wiring}
                  value={counts[orderLineId] ?? 0}
                  onChange={({ target }) => setCounts({ ...counts, [orderLineId]: Number(target.value) })}
                >
                  {Array.from({ length: left + 1 }, (_, count) => count).map((count) => (
                    <option key={count} value={count}>
                      {count === 0 ? "none" : count}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          ))}
          <Field id="return-reason" label="Why">
            {(wiring) => (
              <Select
                {...wiring}
                value={reason}
                onChange={({ target }) => setReason(target.value as ReturnReason)}
              >
                {returnReasons.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field id="return-note" label="What they say" optional>
            {(wiring) => (
              <Textarea {...wiring} value={note} onChange={({ target }) => setNote(target.value)} />
            )}
          </Field>
          <Button busy={busy} disabled={chosen.length === 0} className="justify-self-start">
            Write it down
          </Button>
        </div>
      </Card>
    </form>
  );
}
