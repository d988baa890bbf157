"use client";

import clsx from "clsx";
import dynamic from "next/dynamic";
import type { SalesToday } from "@/lib/insights/home/types";
import { formatMoney } from "@/lib/values/format-money";
import { Card } from "../kit/Card";
import { Money } from "../kit/format/Money";
import { useShopFormat } from "../kit/format/ShopFormat";

const SalesChart = dynamic(() => import("./SalesChart").then((module) => module.SalesChart), {
  ssr: false,
  loading: () => <div className="h-44" />,
});

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
      <SalesChart sales={sales} locale={locale} />
      <details className="pt-2">
        <summary className="inline-flex min-h-8 items-center text-xs text-ink-soft hover:text-ink">
          As a table
        </summary>
        <table className="mt-2 w-full border-collapse text-sm tabular-nums">
          <thead>
            <tr className="border-b text-left text-xs text-ink-soft">
              <th scope="col" className="py-1.5 font-medium">
                Hour
              </th>
              <th scope="col" className="py-1.5 text-right font-medium">
                Today
              </th>
              <th scope="col" className="py-1.5 text-right font-medium">
                A week ago
              </th>
            </tr>
          </thead>
          <tbody>
            {before.map((sum, hour) => (
              // The hours of a day have no other name than their number.
              <tr key={`hour ${String(hour)}`} className="border-b last:border-b-0">
                <th scope="row" className="py-1 text-left font-normal">
                  {`${String(hour).padStart(2, "0")}:00`}
                </th>
                <td className="py-1 text-right">
                  {typeof today[hour] === "number" ? formatMoney(today[hour], currency, locale) : "–"}
                </td>
                <td className="py-1 text-right text-ink-soft">{formatMoney(sum, currency, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Card>
  );
}
