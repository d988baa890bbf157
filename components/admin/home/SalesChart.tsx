"use client";

import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { SalesToday } from "@/lib/insights/home/types";
import { currencyDigits } from "@/lib/values/currency-digits";
import { formatMoney } from "@/lib/values/format-money";

/** Bars for today, a line for a week ago. The figures stand in the table below it, so it is hidden from screen readers. */
export function SalesChart({ sales, locale }: { sales: SalesToday; locale: string }) {
  const { today, before, currency } = sales;
  const data = before.map((sum, hour) => ({
    hour: `${String(hour).padStart(2, "0")}:00`,
    before: sum,
    today: today[hour] ?? null,
  }));
  const short = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    notation: "compact",
    maximumFractionDigits: 0,
  });
  const unit = 10 ** currencyDigits(currency);
  const nothing = data.every(({ before: sum, today: now }) => sum === 0 && !now);
  const tick = { fill: "var(--ink-soft)", fontSize: 12 };
  return (
    <div aria-hidden="true" className="h-44">
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart
          data={data}
          margin={{ top: 4, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="hour" tick={tick} tickLine={false} axisLine={false} interval={5} />
          <YAxis
            tick={tick}
            tickLine={false}
            axisLine={false}
            width={44}
            tickCount={4}
            {...(nothing ? { domain: [0, unit], ticks: [0] } : {})}
            tickFormatter={(value) => short.format(Number(value) / unit)}
          />
          <Tooltip
            cursor={{ fill: "var(--surface)" }}
            isAnimationActive={false}
            formatter={(value) => formatMoney(Number(value), currency, locale)}
            contentStyle={{
              background: "var(--raised)",
              border: "1px solid var(--line)",
              borderRadius: 6,
              color: "var(--ink)",
              fontSize: 13,
            }}
          />
          <Bar
            dataKey="today"
            name="Today"
            fill="var(--accent)"
            radius={[2, 2, 0, 0]}
            maxBarSize={18}
            isAnimationActive={false}
          />
          <Line
            dataKey="before"
            name="A week ago"
            stroke="var(--ink-soft)"
            strokeDasharray="4 3"
            dot={false}
            strokeWidth={1.5}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
