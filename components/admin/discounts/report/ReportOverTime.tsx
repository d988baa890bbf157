"use client";

import dynamic from "next/dynamic";
import type { DiscountReport, ReportSpan } from "@/lib/discounts/admin/types";
import { formatMoney } from "@/lib/values/format-money";
import { useShopFormat } from "../../kit/format/ShopFormat";

const ReportChart = dynamic(() => import("./ReportChart").then((module) => module.ReportChart), {
  ssr: false,
  loading: () => <div className="h-44" />,
});

const written: Readonly<Record<ReportSpan, Intl.DateTimeFormatOptions>> = {
  day: { day: "numeric", month: "short" },
  week: { day: "numeric", month: "short" },
  month: { month: "short", year: "numeric" },
};
const spans: Readonly<Record<ReportSpan, { every: string; head: string; best: string }>> = {
  day: { every: "by the day", head: "Day", best: "The best day was" },
  week: { every: "by the week", head: "Week from", best: "The best week began on" },
  month: { every: "by the month", head: "Month", best: "The best month was" },
};

/** An offer's turnover and what it gave away over time: as a picture, in a sentence, and as a table. */
export function ReportOverTime({ report: { span, rows } }: { report: DiscountReport }) {
  const { locale, currency } = useShopFormat();
  const date = new Intl.DateTimeFormat(locale, { ...written[span], timeZone: "UTC" });
  const shown = rows.map((row) => ({ ...row, label: date.format(new Date(`${row.from}T12:00:00Z`)) }));
  const [best] = [...shown].sort((a, b) => b.turnover - a.turnover);
  if (!best || rows.length < 2) return null;
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const words = spans[span];
  const cell = "py-1 text-right";
  return (
    <div className="border-t mt-3 pt-3">
      <ReportChart rows={shown} currency={currency} locale={locale} />
      <p className="pt-2 text-xs text-ink-soft">
        Bars: turnover {words.every}. Line: given away.{" "}
        {best.turnover > 0 ? `${words.best} ${best.label}, with ${money(best.turnover)}.` : ""}
      </p>
      <details>
        <summary className="inline-flex min-h-8 items-center text-xs text-ink-soft hover:text-ink">
          As a table
        </summary>
        <table className="mt-2 w-full border-collapse text-sm tabular-nums">
          <thead>
            <tr className="border-b text-xs text-ink-soft">
              <th scope="col" className="py-1.5 text-left font-medium">
                {words.head}
              </th>
              <th scope="col" className="py-1.5 text-right font-medium">
                Orders
              </th>
              <th scope="col" className="py-1.5 text-right font-medium">
                Turnover
              </th>
              <th scope="col" className="py-1.5 text-right font-medium">
                Given
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ from, label, orders, turnover, given }) => (
              <tr key={from} className="border-b last:border-b-0">
                <th scope="row" className="py-1 text-left font-normal">
                  {label}
                </th>
                <td className={cell}>{orders}</td>
                <td className={cell}>{money(turnover)}</td>
                <td className={cell}>{money(given)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
