"use client";

import type { SaleDay } from "@/lib/insights/sales/types";
import { formatMoney } from "@/lib/values/format-money";
import { FigureTable } from "../../kit/chart/FigureTable";
import { MoneyChart } from "../../kit/chart/MoneyChart";
import { useShopFormat } from "../../kit/format/ShopFormat";

/** A sale's money day by day: as a picture, in words and as a table. */
export function SaleDays({ days }: { days: readonly SaleDay[] }) {
  const { locale, currency } = useShopFormat();
  const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const rows = days.map(({ day, members, everybody }) => ({
    ...{ day, members, everybody, label: date.format(new Date(`${day}T12:00:00Z`)) },
  }));
  return (
    <>
      <MoneyChart
        rows={rows.map(({ label, members, everybody }) => ({
          label,
          bar: members + everybody,
          line: members,
        }))}
        names={{ bar: "In all", line: "Before everybody" }}
        currency={currency}
      />
      <p className="pt-2 text-xs text-ink-soft">
        Bars: all money of a day. Line: what of it was bought at a price before everybody.
      </p>
      <FigureTable
        of="Day"
        columns={[{ head: "Before everybody" }, { head: "Open for everybody" }, { head: "In all" }]}
        rows={rows.map(({ day, label, members, everybody }) => ({
          key: day,
          label,
          cells: [money(members), money(everybody), money(members + everybody)],
        }))}
      />
    </>
  );
}
