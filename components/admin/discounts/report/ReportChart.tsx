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
import { currencyDigits } from "@/lib/values/currency-digits";
import { formatMoney } from "@/lib/values/format-money";

type ChartRow = { readonly label: string; readonly turnover: number; readonly given: number };
type Props = { rows: readonly ChartRow[]; currency: string; locale: string };

/** Bars for what an offer brought, a line for what it gave away. The table below tells it to screen readers. */
export function ReportChart({ rows, currency, locale }: Props) {
  const unit = 10 ** currencyDigits(currency);
  const short = new Intl.NumberFormat(locale, {
    ...{ style: "currency", currency, notation: "compact", maximumFractionDigits: 0 },
  });
  const tick = { fill: "var(--ink-soft)", fontSize: 12 };
  return (
    <div aria-hidden="true" className="h-44">
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart
          data={[...rows]}
          margin={{ top: 4, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="label" tick={tick} tickLine={false} axisLine={false} minTickGap={16} />
          <YAxis
            tick={tick}
            tickLine={false}
            axisLine={false}
            width={44}
            tickCount={4}
            domain={[0, (most: number) => most || unit]}
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
            dataKey="turnover"
            name="Turnover"
            fill="var(--accent)"
            radius={[2, 2, 0, 0]}
            maxBarSize={18}
            isAnimationActive={false}
          />
          <Line
            dataKey="given"
            name="Given away"
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
