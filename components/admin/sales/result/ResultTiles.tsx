import type { SaleSums } from "@/lib/insights/sales/types";
import { Money } from "../../kit/format/Money";
import { StatTile } from "../../kit/StatTile";

/** What a sale brought and gave away in all. */
export function ResultTiles({ sums, locale }: { sums: SaleSums; locale: string }) {
  const { money, refunded, orders, pieces, buyers, firstTime, given } = sums;
  const count = (number: number) => number.toLocaleString(locale);
  return (
    <div className="grid grid-cols-2 gap-3 xl:grid-cols-4">
      <StatTile
        label="Money"
        value={<Money amount={money} />}
        hint={
          refunded > 0 ? (
            <>
              <Money amount={refunded} /> given back and taken off
            </>
          ) : (
            "for its goods, without delivery"
          )
        }
      />
      <StatTile label="Orders" value={count(orders)} hint={`${count(pieces)} pieces kept`} />
      <StatTile label="Buyers" value={count(buyers)} hint={`${count(firstTime)} with their first order`} />
      <StatTile
        label="Given away"
        value={<Money amount={given} />}
        hint="less than at the usual prices then"
      />
    </div>
  );
}
