"use client";

import clsx from "clsx";
import type { SalesToday } from "@/lib/insights/home/types";
import { formatMoney } from "@/lib/values/format-money";
import { Card } from "../kit/Card";
import { FigureTable } from "../kit/chart/FigureTable";
import { MoneyChart } from "../kit/chart/MoneyChart";
import { Money } from "../kit/format/Money";
import { useShopFormat } from "../kit/format/ShopFormat";

/** Today's sales beside the same weekday before, as a picture and as a table. */
export function SalesCard({ sales }: { sales: SalesToday }) {
  const { locale } = useShopFormat();
  const { total, orders, beforeByNow, today, before, currency } = sales;
  const change = beforeByNow === 0 ? null : (total - beforeByNow) / beforeByNow;
  const percent = new Intl.NumberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 0,
    signDisplay: "exceptZero",
  });
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const hours = before.map((then, hour) => ({
    label: `${String(hour).padStart(2, "0")}:00`,
    now: today[hour] ?? null,
    then,
  }));
  return (
    <Card title="Sales today">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 pb-3">
        <p className="text-title font-semibold">
          <Money amount={total} currency={currency} />
        </p>
        <p className="text-ink-soft">
          {orders === 1 ? "1 order" : `${orders.toLocaleString(locale)} orders`}
          {change === null ? null : (
            <>
              {", "}
              <span className={clsx(change >= 0 ? "text-success" : "text-ink")}>
                {percent.format(change)}
              </span>{" "}
              against this time last week
            </>
          )}
        </p>
      </div>
      <MoneyChart
        rows={hours.map(({ label, now, then }) => ({ label, bar: now, line: then }))}
        names={{ bar: "Today", line: "A week ago" }}
        currency={currency}
        labelEvery={6}
      />
      <div className="pt-2">
        <FigureTable
          of="Hour"
          columns={[{ head: "Today" }, { head: "A week ago", soft: true }]}
          rows={hours.map(({ label, now, then }) => ({
            key: label,
            label,
            cells: [now === null ? "–" : money(now), money(then)],
          }))}
        />
      </div>
    </Card>
  );
}
