import { Card } from "@/components/admin/kit/Card";
import { When } from "@/components/admin/kit/format/When";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { LinkButton } from "@/components/ui/LinkButton";
import type { DetailWithdrawal } from "@/lib/orders/admin/types";

type Props = { orderId: string; withdrawals: readonly DetailWithdrawal[]; refundable: boolean };

/** Withdrawals under the law with the day by which the money must be back. */
export function WithdrawalList({ orderId, withdrawals, refundable }: Props) {
  return withdrawals.map(({ id, confirmedAt, pieces, dueAt, settled, overdue }) => (
    <Card
      key={id}
      title="The customer withdrew"
      actions={
        settled ? (
          <StateBadge tone="success">Paid back</StateBadge>
        ) : (
          <StateBadge tone={overdue ? "danger" : "notice"}>{overdue ? "Overdue" : "Refund due"}</StateBadge>
        )
      }
    >
      <div className="grid gap-2 text-sm">
        <p>
          <When at={confirmedAt} style="long" />:{" "}
          {pieces.map(({ title, quantity }) => `${quantity} × ${title}`).join("; ")}
        </p>
        {settled ? null : (
          <p>
            The money must be back by{" "}
            <strong>
              <When at={dueAt} style="day" />
            </strong>
            , standard delivery with it when all of the order was left. You may wait until the goods, or proof
            that they were sent, have reached you (Directive 2011/83/EU, article 13).
          </p>
        )}
        {!settled && refundable ? (
          <p>
            <LinkButton href={`/admin/orders/${orderId}/refund?withdrawal=${id}`} size="small" tone="quiet">
              Refund these pieces
            </LinkButton>
          </p>
        ) : null}
      </div>
    </Card>
  ));
}
