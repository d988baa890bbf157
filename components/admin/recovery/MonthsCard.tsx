"use client";

import { Fragment } from "react";
import type { MonthOutcome, Outcome } from "@/lib/recovery/report/types";
import { formatMoney } from "@/lib/values/format-money";
import { Card } from "../kit/Card";
import { useShopFormat } from "../kit/format/ShopFormat";
import { rate } from "./rate";

/** Month by month, those who are reminded beside those who were held out, and what that says of letters. */
export function MonthsCard({ months, verdict }: { months: readonly MonthOutcome[]; verdict: string }) {
  const { locale, currency } = useShopFormat();
  const name = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const row = (label: string, { left, returned, bought, money }: Outcome) => (
    <tr className="border-t">
      <th scope="row" className="py-2 pr-2 text-left font-normal text-ink-soft">
        {label}
      </th>
      <td className="px-2 text-right tabular-nums">{left}</td>
      <td className="px-2 text-right tabular-nums">
        {returned} <span className="hidden text-ink-soft sm:inline">{rate(returned, left, locale)}</span>
      </td>
      <td className="px-2 text-right tabular-nums">
        {bought} <span className="hidden text-ink-soft sm:inline">{rate(bought, left, locale)}</span>
      </td>
      <td className="pl-2 text-right tabular-nums">{formatMoney(money, currency, locale)}</td>
    </tr>
  );
  return (
    <Card title="What letters change">
      <p className="pb-4">{verdict}</p>
      <table className="w-full text-sm">
        <thead>
          <tr className="text-xs text-ink-soft">
            <th scope="col" className="py-1 text-left font-normal">
              Month
            </th>
            {["Left", "Came back", "Bought"].map((label) => (
              <th key={label} scope="col" className="px-2 py-1 text-right font-normal">
                {label}
              </th>
            ))}
            <th scope="col" className="py-1 pl-2 text-right font-normal">
              Orders
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, reminded, heldOut }) => (
            <Fragment key={month}>
              <tr className="border-t">
                <th scope="rowgroup" colSpan={5} className="pt-3 pb-1 text-left font-medium">
                  {name.format(new Date(`${month}-15T12:00:00Z`))}
                </th>
              </tr>
              {row("Reminded", reminded)}
              {row("Held out", heldOut)}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
