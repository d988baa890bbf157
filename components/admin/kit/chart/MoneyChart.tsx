"use client";

import dynamic from "next/dynamic";
import type { MoneyPlotProps } from "./MoneyPlot";

const MoneyPlot = dynamic(() => import("./MoneyPlot").then((module) => module.MoneyPlot), {
  ssr: false,
  loading: () => <div className="h-44" />,
});

/** Bars and a line of money over time, hidden from screen readers: give a `FigureTable` of the same figures with it. */
export function MoneyChart(props: MoneyPlotProps) {
  return <MoneyPlot {...props} />;
}
