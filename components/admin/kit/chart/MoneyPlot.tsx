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
import { useShopFormat } from "../format/ShopFormat";

export type MoneyPlotProps = {
  /** Amounts in minor units; null for a time that has not come. */
  rows: readonly { readonly label: string; readonly bar: number | null; readonly line: number }[];
  /** What the bars and the line are called where one points at them. */
  names: { readonly bar: string; readonly line: string };
  /** ISO 4217. */
  currency: string;
  /** Every how many rows a label stands below; left out: as many as there is room for. */
  labelEvery?: number;
};

/** The drawing itself, with the library it needs; pages take `MoneyChart`, which fetches it when it is shown. */
export function MoneyPlot({ rows, names, currency, labelEvery }: MoneyPlotProps) {
  const { locale } = useShopFormat();
  const unit = 10 ** currencyDigits(currency);
  const short = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    notation: "compact",
    maximumFractionDigits: 0,
  });
  const nothing = rows.every(({ bar, line }) => !bar && !line);
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
          <XAxis
            dataKey="label"
            tick={tick}
            tickLine={false}
            axisLine={false}
            minTickGap={16}
            {...(labelEvery ? { interval: labelEvery - 1 } : {})}
          />
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
            dataKey="bar"
            name={names.bar}
            fill="var(--accent)"
            radius={[2, 2, 0, 0]}
            maxBarSize={18}
            isAnimationActive={false}
          />
          <Line
            dataKey="line"
            name={names.line}
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
