"use client";

import Link from "next/link";
import { monthWords } from "@/components/ambassadors/month-words";
import type { Owed } from "@/lib/referrals/admin/ambassadors/types";
import { amountWords } from "@/lib/values/amount-words";
import { Card } from "../kit/Card";
import { useShopFormat } from "../kit/format/ShopFormat";
import { PayButton } from "./PayButton";

/** Statements to be paid outside the shop. Where the money goes is agreed with each ambassador and not kept here. */
export function OwedCard({ owed, mayDecide }: { owed: readonly Owed[]; mayDecide: boolean }) {
  const { locale } = useShopFormat();
  return (
    <Card title="To be paid">
      <p className="pb-2 text-sm text-ink-soft">
        You pay outside the shop; no bank details are kept here. Note each payment with its day and reference,
        and the ambassador is told.
      </p>
      <ul className="divide-y">
        {owed.map(({ id, ambassadorId, name, email, month, total, unit }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 text-sm">
            <span className="min-w-0">
              <Link className="link" href={`/admin/referrals/ambassadors/${ambassadorId}`}>
                {name}
              </Link>
              ,{" "}
              <Link className="link" href={`/admin/referrals/ambassadors/statements/${id}`}>
                {monthWords(month, locale)}
              </Link>
              {email ? <span className="block text-xs text-ink-soft">{email}</span> : null}
            </span>
            <span className="flex items-center gap-3">
              <span className="tabular-nums">{amountWords(total, unit, locale)}</span>
              {mayDecide ? <PayButton id={id} what={`${name}, ${amountWords(total, unit, locale)}`} /> : null}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
