"use client";

import type { DiscountReport, ReportSpan } from "@/lib/discounts/admin/types";
import { formatMoney } from "@/lib/values/format-money";
import { FigureTable } from "../../kit/chart/FigureTable";
import { MoneyChart } from "../../kit/chart/MoneyChart";
import { useShopFormat } from "../../kit/format/ShopFormat";

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
  return (
    <div className="border-t mt-3 pt-3">
      <MoneyChart
        rows={shown.map(({ label, turnover, given }) => ({ label, bar: turnover, line: given }))}
        names={{ bar: "Turnover", line: "Given away" }}
        currency={currency}
      />
      <p className="pt-2 text-xs text-ink-soft">
        Bars: turnover {words.every}. Line: given away.{" "}
        {best.turnover > 0 ? `${words.best} ${best.label}, with ${money(best.turnover)}.` : ""}
      </p>
      <FigureTable
        of={words.head}
        columns={[{ head: "Orders" }, { head: "Turnover" }, { head: "Given" }]}
        rows={shown.map(({ from, label, orders, turnover, given }) => ({
          key: from,
          label,
          cells: [String(orders), money(turnover), money(given)],
        }))}
      />
    </div>
  );
}
