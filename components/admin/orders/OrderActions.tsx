"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/admin/kit/ConfirmDialog";
import { Money } from "@/components/admin/kit/format/Money";
import { Menu, type MenuItem } from "@/components/admin/kit/Menu";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { LinkButton } from "@/components/ui/LinkButton";
import type { OrderDetail } from "@/lib/orders/admin/types";
import { sendLinkAgain } from "@/lib/orders/drafts/actions";
import { cancel } from "@/lib/payments/admin/actions";
import { useAct } from "../kit/answers/use-act";
import { PaidByHand } from "./PaidByHand";

const refusals = {
  not_waiting: "This order is paid, or it has ended.",
  not_cancellable: "This order can no longer be cancelled: something of it was sent, or it has ended.",
};

/** What can be done with the whole of an order. */
export function OrderActions({ order }: { order: OrderDetail }) {
  const { id, may, paidAt, path } = order;
  const [open, setOpen] = useState<"cancel" | "paid" | null>(null);
  const [reason, setReason] = useState("");
  const { busy, act } = useAct(refusals);
  const left = paidAt ? order.sums.total - order.sums.refundedTotal : 0;
  const here = `/admin/orders/${id}`;
  const items: MenuItem[] = [
    { label: "Print the packing slip", href: `/admin/print/orders?sheet=slips&id=${id}`, newTab: true },
    ...(paidAt
      ? [{ label: "Print the invoice", href: `/admin/print/orders?sheet=invoices&id=${id}`, newTab: true }]
      : []),
    { label: "See it as the customer does", href: path, newTab: true },
    "line",
    ...(may.address ? [{ label: "Change the address", href: `${here}/address` }] : []),
    ...(paidAt ? [{ label: "Note a return", href: `/admin/returns/new?order=${id}` }] : []),
    ...(may.payByHand && order.state === "awaiting_payment"
      ? [
          {
            label: "Send the link for paying again",
            onSelect: () =>
              void act(
                () => sendLinkAgain({ orderId: id, days: 7, key: crypto.randomUUID() }),
                "The link is on its way; it works for seven more days.",
              ),
          },
        ]
      : []),
    ...(may.payByHand ? [{ label: "Mark as paid", onSelect: () => setOpen("paid") }] : []),
    ...(may.refund ? [{ label: "Refund", href: `${here}/refund` }] : []),
    ...(may.cancel
      ? [{ label: "Cancel the order", tone: "danger" as const, onSelect: () => setOpen("cancel") }]
      : []),
  ];
  return (
    <>
      {may.refund ? (
        <LinkButton href={`${here}/refund`} tone="quiet">
          Refund
        </LinkButton>
      ) : null}
      {may.ship ? <LinkButton href={`${here}/pack`}>Pack and ship</LinkButton> : null}
      <Menu label="More to do" items={items} />
      <PaidByHand
        orderId={id}
        total={order.sums.total}
        currency={order.currency}
        open={open === "paid"}
        onClose={() => setOpen(null)}
      />
      <ConfirmDialog
        open={open === "cancel"}
        onOpenChange={(to) => setOpen(to ? "cancel" : null)}
        title="Cancel this order?"
        tone="danger"
        busy={busy}
        confirm={
          left > 0 ? (
            <>
              Cancel and refund <Money amount={left} currency={order.currency} />
            </>
          ) : (
            "Cancel the order"
          )
        }
        cancel="Keep it"
        onConfirm={async () => {
          const done = await act(
            () => cancel({ orderId: id, reason }),
            ({ closing }) =>
              closing ? "The payment page is being closed; the order follows." : "The order is cancelled.",
          );
          if (done) setOpen(null);
        }}
      >
        <p className="pb-4">
          {left > 0
            ? "All of the money goes back, all pieces go back on the shelf, and the customer hears of the refund by letter."
            : "Nothing was paid. A payment page that is open is closed first."}
        </p>
        <Field id="cancel-reason" label="Why" hint="For those who look at it later." optional>
          {(wiring) => (
            <Input {...wiring} value={reason} onChange={({ target }) => setReason(target.value)} />
          )}
        </Field>
      </ConfirmDialog>
    </>
  );
}
