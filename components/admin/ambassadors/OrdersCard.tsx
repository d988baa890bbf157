"use client";

import Link from "next/link";
import { Button } from "@/components/ui/Button";
import { decideOrder } from "@/lib/referrals/admin/ambassadors/actions";
import type { CommissionRow } from "@/lib/referrals/admin/ambassadors/types";
import { amountWords } from "@/lib/values/amount-words";
import { useAct } from "../kit/answers/use-act";
import { Card } from "../kit/Card";
import { useShopFormat } from "../kit/format/ShopFormat";
import { When } from "../kit/format/When";
import { StateBadge } from "../kit/StateBadge";
import { noWords, orderDoubts, orderWords } from "./state-words";

type Props = { title: string; orders: readonly CommissionRow[]; mayDecide: boolean; named?: boolean };

/** Orders by ambassadors' codes, and of those that wait why. The order stands either way. */
export function OrdersCard({ title, orders, mayDecide, named }: Props) {
  const { locale } = useShopFormat();
  const { busy, act } = useAct({ decided: "Somebody has decided this already." });
  const say = (id: string, counts: boolean) =>
    act(() => decideOrder({ id, counts }), counts ? "It counts." : "It does not count.");
  return (
    <Card title={title}>
      <ul className="divide-y">
        {orders.map(
          ({ id, state, ambassadorId, name, orderId, orderNumber, doubts, paidAt, unit, due, reason }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 text-sm">
              <div className="min-w-0">
                <p>
                  {named ? (
                    <>
                      <Link className="link" href={`/admin/referrals/ambassadors/${ambassadorId}`}>
                        {name}
                      </Link>
                      {" and "}
                    </>
                  ) : null}
                  <Link className="link" href={`/admin/orders/${orderId}`}>
                    {named ? "order" : "Order"} {orderNumber}
                  </Link>
                  {state === "review" ? `: ${doubts.map((doubt) => orderDoubts[doubt]).join(", ")}` : null}
                </p>
                <p className="text-xs text-ink-soft">
                  <When at={paidAt} />
                  {state === "refused" && reason ? `, ${noWords[reason]}` : null}
                </p>
              </div>
              <span className="flex flex-wrap items-center gap-3">
                <span className="tabular-nums">
                  {state === "refused" ? null : amountWords(due, unit, locale)}
                </span>
                {state === "review" && mayDecide ? (
                  <>
                    <Button
                      type="button"
                      size="small"
                      tone="quiet"
                      busy={busy}
                      onClick={() => say(id, false)}
                    >
                      Does not count
                    </Button>
                    <Button type="button" size="small" busy={busy} onClick={() => say(id, true)}>
                      Let it count
                    </Button>
                  </>
                ) : (
                  <StateBadge tone={orderWords[state].tone}>{orderWords[state].words}</StateBadge>
                )}
              </span>
            </li>
          ),
        )}
      </ul>
    </Card>
  );
}
