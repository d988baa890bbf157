import Link from "next/link";
import type { DiscountReport } from "@/lib/discounts/admin/types";
import { Card } from "../../kit/Card";
import { Facts } from "../../kit/Facts";
import { Money } from "../../kit/format/Money";
import { When } from "../../kit/format/When";
import { ReportOverTime } from "./ReportOverTime";

/** What an offer has brought and cost so far, by paid orders. */
export function ReportCard({ report, used }: { report: DiscountReport; used: number }) {
  const { orders, turnover, refunded, offGoods, offDelivery, gifts, last } = report;
  const given = offGoods + offDelivery + gifts;
  return (
    <Card title="What came of it">
      <Facts
        items={[
          { label: "Paid orders", value: <span className="tabular-nums">{orders}</span> },
          { label: "Turnover", value: <Money amount={turnover} /> },
          ...(refunded > 0 ? [{ label: "Refunded, and taken off", value: <Money amount={refunded} /> }] : []),
          {
            label: "An order on average",
            value: <Money amount={orders ? Math.round(turnover / orders) : 0} />,
          },
          { label: "Given away", value: <Money amount={given} /> },
          ...(offDelivery > 0 ? [{ label: "of it delivery", value: <Money amount={offDelivery} /> }] : []),
          ...(gifts > 0 ? [{ label: "of it gifts", value: <Money amount={gifts} /> }] : []),
          ...(used > orders
            ? [
                {
                  label: "Held by payments under way",
                  value: <span className="tabular-nums">{used - orders}</span>,
                },
              ]
            : []),
        ]}
      />
      <ReportOverTime report={report} />
      {last.length > 0 ? (
        <ul className="grid gap-1.5 border-t pt-3 mt-3 text-sm">
          {last.map((order) => (
            <li key={order.orderId} className="flex items-baseline justify-between gap-3">
              <Link className="link" prefetch={false} href={`/admin/orders/${order.orderId}`}>
                {order.number ?? "Order"}
              </Link>
              <span className="grow text-xs text-ink-soft">
                <When at={order.paidAt} />
              </span>
              <span>
                −<Money amount={order.given} />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}
