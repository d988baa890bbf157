import { Money } from "@/components/admin/kit/format/Money";
import { When } from "@/components/admin/kit/format/When";
import type { ListRow } from "@/components/admin/kit/list/list-shape";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import type { OrderListRow } from "@/lib/orders/admin/types";
import { OrderState } from "./OrderState";

/** An order as a row of the list. */
export function orderListRow(order: OrderListRow): ListRow {
  const { id, number, name, email, total, refundedTotal, currency, pieces } = order;
  return {
    id,
    href: `/admin/orders/${id}`,
    label: number === null ? `Order of ${name}` : `Order ${number} of ${name}`,
    cells: {
      number: (
        <span className="font-medium whitespace-nowrap tabular-nums">
          {number ?? <span className="font-normal text-ink-soft">No number</span>}
        </span>
      ),
      placed: <When at={order.placedAt} />,
      customer: (
        <span className="block max-w-64 truncate" title={email}>
          {name}
        </span>
      ),
      email,
      total: (
        <span className="tabular-nums">
          <Money amount={total} currency={currency} />
          {refundedTotal > 0 ? (
            <span className="block text-xs text-ink-soft">
              −<Money amount={refundedTotal} currency={currency} />
            </span>
          ) : null}
        </span>
      ),
      state: (
        <span className="inline-flex flex-wrap gap-1.5">
          <OrderState state={order.state} packed={order.packed} />
          {order.asks ? <StateBadge tone="notice">Question</StateBadge> : null}
          {order.withdrawn ? <StateBadge tone="danger">Withdrawal</StateBadge> : null}
          {order.returns ? <StateBadge tone="notice">Return</StateBadge> : null}
        </span>
      ),
      delivery: <span className="whitespace-nowrap text-ink-soft">{order.deliveryName}</span>,
      country: order.country,
      pieces: <span className="tabular-nums">{pieces}</span>,
    },
  };
}
