import type { BeforeComparison } from "@/lib/insights/sales/types";
import { Card } from "../../kit/Card";
import { Money } from "../../kit/format/Money";

type Props = { before: BeforeComparison; running: boolean; locale: string };

/** The same goods in the weeks before, and what may be said of the difference. */
export function BeforeCard({ before, running, locale }: Props) {
  const { orders, money, usualOrders, usualMoney, counted, times, leftOut, covered } = before;
  const written = (number: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: number < 10 ? 1 : 0 }).format(number);
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const nothing = covered === 0;
  return (
    <Card title="Against the weeks before">
      <div className="grid gap-3 text-sm">
        {nothing ? (
          <p>
            There is nothing to compare with: other sales had some of these goods on all the days of the four
            weeks before that are like the sale's.
          </p>
        ) : (
          <>
            <table className="w-full tabular-nums">
              <thead>
                <tr className="text-xs text-ink-soft">
                  <th scope="col" className="pb-1 text-left font-normal">
                    The same goods
                  </th>
                  <th scope="col" className="pb-1 text-right font-normal">
                    Orders
                  </th>
                  <th scope="col" className="pb-1 text-right font-normal">
                    Money
                  </th>
                </tr>
              </thead>
              <tbody className="divide-y border-t">
                <tr>
                  <th scope="row" className="py-1.5 text-left font-normal">
                    {running ? "In the sale until now" : "In the sale"}
                  </th>
                  <td className="py-1.5 text-right">{written(orders)}</td>
                  <td className="py-1.5 text-right">
                    <Money amount={money} />
                  </td>
                </tr>
                <tr>
                  <th scope="row" className="py-1.5 text-left font-normal">
                    Usually in the same hours
                  </th>
                  <td className="py-1.5 text-right">{written(usualOrders)}</td>
                  <td className="py-1.5 text-right">
                    <Money amount={usualMoney} />
                  </td>
                </tr>
              </tbody>
            </table>
            <p>
              {times === null
                ? `Too few to tell: it takes ten orders in the sale and ten in the weeks before (there were ${counted}).`
                : times.low <= 1 && times.high >= 1
                  ? `This may be chance: ${written(times.by)} times as many orders as usual, between ${written(times.low)} and ${written(times.high)} times in 95 of 100 such cases.`
                  : `${times.by > 1 ? "More" : "Fewer"} orders than usual: ${written(times.by)} times as many, between ${written(times.low)} and ${written(times.high)} times in 95 of 100 such cases.`}
            </p>
          </>
        )}
        <p className="text-xs text-ink-soft">
          All orders with some of its goods, at whatever price and whoever bought, from the first window on;
          beside them the same hours of the same weekdays in the four weeks before, on average.
          {leftOut > 0
            ? ` ${leftOut} ${leftOut === 1 ? "day" : "days"} on which another sale had some of them ${leftOut === 1 ? "is" : "are"} left out.`
            : null}
          {!nothing && covered < 1
            ? ` ${percent.format(covered)} of the sale's time has its like among the days that are left; the rest is not compared.`
            : null}{" "}
          It cannot say why: season, weather, letters and stock count in it too, and some may only have bought
          earlier than they would have.
        </p>
      </div>
    </Card>
  );
}
