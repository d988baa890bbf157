"use client";

import Link from "next/link";
import { monthWords } from "@/components/ambassadors/month-words";
import type { AmbassadorDetail } from "@/lib/referrals/admin/ambassadors/types";
import { amountWords } from "@/lib/values/amount-words";
import { Card } from "../kit/Card";
import { useShopFormat } from "../kit/format/ShopFormat";
import { StateBadge } from "../kit/StateBadge";
import { PayButton } from "./PayButton";

type Props = Pick<AmbassadorDetail, "statements" | "mayDecide">;

/** The statements of one ambassador, the newest first. */
export function StatementsCard({ statements, mayDecide }: Props) {
  const { locale } = useShopFormat();
  return (
    <Card title="Statements">
      <ul className="divide-y">
        {statements.map(({ id, month, total, unit, payable, paidOn }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3 text-sm">
            <Link className="link" href={`/admin/referrals/ambassadors/statements/${id}`}>
              {monthWords(month, locale)}
            </Link>
            <span className="flex flex-wrap items-center gap-3">
              <span className="tabular-nums">{amountWords(total, unit, locale)}</span>
              {paidOn ? <StateBadge tone="success">Paid</StateBadge> : null}
              {payable ? null : <StateBadge tone="plain">Carried</StateBadge>}
              {payable && !paidOn && mayDecide && unit !== "points" ? (
                <PayButton id={id} what={amountWords(total, unit, locale)} />
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
