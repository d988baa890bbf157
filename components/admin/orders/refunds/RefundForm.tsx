"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Card } from "@/components/admin/kit/Card";
import { Money } from "@/components/admin/kit/format/Money";
import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Notice } from "@/components/ui/Notice";
import type { RefundStart } from "@/lib/orders/admin/types";
import { refund, refundOfReturn } from "@/lib/payments/admin/actions";
import { useAct } from "../../kit/answers/use-act";
import { RefundLine } from "./RefundLine";
import { UnearnedNotice } from "./UnearnedNotice";
import { useRefundSum } from "./use-refund-sum";

const refusals = {
  sum_changed: "Somebody refunded something meanwhile. Look at the sum again.",
  too_much: "That is more than is left of this order.",
  no_such_pieces: "That is more than is left of this order.",
  disputed:
    "The buyer's bank has taken this payment back, or may. Refunding as well would pay twice; answer or accept the dispute at Stripe.",
  not_received: "Note first what came back.",
};

function withOrWithout(ids: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}

/** Which pieces are paid back, with or without delivery; the sum is the server's. */
export function RefundForm({ order, formKey, returnId, ...start }: RefundStart) {
  const router = useRouter();
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>(start.counts);
  const [restock, setRestock] = useState<ReadonlySet<string>>(new Set(start.restock));
  const [has, setHas] = useState<ReadonlySet<string>>(new Set());
  const [delivery, setDelivery] = useState(start.delivery);
  const [plain, setPlain] = useState("");
  const [reason, setReason] = useState(start.reason);
  const { busy, act } = useAct(refusals);
  const lines = Object.entries(counts).flatMap(([orderLineId, quantity]) =>
    quantity > 0 ? [{ orderLineId, quantity }] : [],
  );
  const chosen = lines.length > 0 || delivery;
  const sum = useRefundSum(order.id, order.currency, chosen ? { lines, delivery } : null, plain);
  const submit = async () => {
    if (!sum.what || sum.amount === null) return;
    const wish = {
      orderId: order.id,
      what: sum.what,
      restock: [...restock],
      sent: [...has],
      reason,
      key: formKey,
      agreed: sum.amount,
      before: order.sums.refundedTotal,
    };
    const done = await act(
      () => (returnId ? refundOfReturn({ ...wish, returnId }) : refund(wish)),
      "The refund is on its way, and the customer hears of it.",
    );
    if (done) router.push(`/admin/orders/${order.id}`);
  };
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Card title="Pieces" padded={false}>
        <ul className="border-t">
          {order.lines.map((line) => (
            <RefundLine
              key={line.id}
              line={line}
              count={counts[line.id] ?? 0}
              restock={restock.has(line.id)}
              shelved={returnId !== null}
              onCount={(count) => setCounts({ ...counts, [line.id]: count })}
              onRestock={(on) => setRestock(withOrWithout(restock, line.id, on))}
              has={has.has(line.id)}
              onHas={(on) => setHas(withOrWithout(has, line.id, on))}
            />
          ))}
        </ul>
        {order.sums.deliveryTotal > 0 ? (
          <div className="px-4 py-1 sm:px-5">
            <Checkbox
              label={
                <>
                  Delivery, <Money amount={order.sums.deliveryTotal} currency={order.currency} />
                </>
              }
              checked={delivery}
              onChange={({ target }) => setDelivery(target.checked)}
            />
          </div>
        ) : null}
      </Card>
      <Card>
        <div className="grid gap-4">
          {chosen || returnId ? null : (
            <Field
              id="plain-sum"
              label="Or a sum of its own"
              hint="A kindness; no pieces are counted as refunded."
              optional
            >
              {(wiring) => (
                <Input
                  {...wiring}
                  inputMode="decimal"
                  value={plain}
                  onChange={({ target }) => setPlain(target.value)}
                />
              )}
            </Field>
          )}
          <Field id="refund-reason" label="Why" hint="For your own records; the customer does not read it.">
            {(wiring) => (
              <Input {...wiring} value={reason} onChange={({ target }) => setReason(target.value)} />
            )}
          </Field>
        </div>
      </Card>
      {sum.unearned ? <UnearnedNotice {...sum.unearned} currency={order.currency} /> : null}
      {sum.trouble ? (
        <Notice kind="notice" role="status">
          {sum.trouble}
        </Notice>
      ) : null}
      <div className="sticky bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-10 rounded-(--radius-l) border bg-raised p-2 shadow-lift lg:bottom-3">
        <Button
          size="large"
          className="w-full"
          busy={busy || sum.weighing}
          disabled={sum.amount === null || reason.trim() === ""}
        >
          {sum.amount === null ? (
            "Choose what is refunded"
          ) : (
            <>
              Refund <Money amount={sum.amount} currency={order.currency} />
            </>
          )}
        </Button>
        {sum.amount !== null && reason.trim() === "" ? (
          <p className="pt-2 text-center text-xs text-ink-soft">Say why, then it can be refunded.</p>
        ) : null}
      </div>
    </form>
  );
}
