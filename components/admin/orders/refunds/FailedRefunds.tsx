"use client";

import { Card } from "@/components/admin/kit/Card";
import { Money } from "@/components/admin/kit/format/Money";
import { When } from "@/components/admin/kit/format/When";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import type { OrderDetail } from "@/lib/orders/admin/types";
import { closeFailedRefund } from "@/lib/payments/admin/actions";
import { useAct } from "../../kit/answers/use-act";

const refusals = { done_already: "Somebody said so already." };

/** Refunds that did not arrive and that nobody has made good yet. */
export function FailedRefunds({ order }: { order: OrderDetail }) {
  const { busy, act } = useAct(refusals);
  return order.failedRefunds.map(({ id, amount, why, failedAt }) => (
    <Card
      key={id}
      title="A refund did not arrive"
      actions={<StateBadge tone="danger">Money is due</StateBadge>}
    >
      <div className="grid gap-2 text-sm">
        <p>
          <Money amount={amount} currency={order.currency} /> came back on <When at={failedAt} style="long" />
          {why ? `. Stripe says: ${why}` : ""}. The customer does not have it.
        </p>
        <div className="flex flex-wrap gap-2">
          {order.may.refund ? (
            <LinkButton href={`/admin/orders/${order.id}/refund`} size="small" tone="quiet">
              Refund again
            </LinkButton>
          ) : null}
          <Button
            type="button"
            size="small"
            tone="quiet"
            busy={busy}
            onClick={() => act(() => closeFailedRefund({ refundId: id }), "Noted as dealt with.")}
          >
            It went back another way
          </Button>
        </div>
      </div>
    </Card>
  ));
}
