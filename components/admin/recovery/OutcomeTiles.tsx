"use client";

import type { Compared } from "@/lib/recovery/report/types";
import { Money } from "../kit/format/Money";
import { useShopFormat } from "../kit/format/ShopFormat";
import { StatTile } from "../kit/StatTile";
import { rate } from "./rate";

/** A year of baskets left behind in five figures, each beside those who were held out. */
export function OutcomeTiles({ whole: { reminded, heldOut } }: { whole: Compared }) {
  const { locale } = useShopFormat();
  const beside = (part: "returned" | "bought") =>
    heldOut.left > 0
      ? `${rate(reminded[part], reminded.left, locale)}; ${rate(heldOut[part], heldOut.left, locale)} of those held out`
      : rate(reminded[part], reminded.left, locale);
  return (
    <section
      aria-label="The last twelve months"
      className="grid grid-cols-2 gap-3 max-lg:[&>:last-child]:col-span-2 lg:grid-cols-5"
    >
      <StatTile
        label="Left"
        value={reminded.left + heldOut.left}
        hint={`${heldOut.left} of them held out, in twelve months`}
      />
      <StatTile
        label="Written to"
        value={reminded.written}
        hint={rate(reminded.written, reminded.left, locale)}
      />
      <StatTile label="Came back" value={reminded.returned} hint={beside("returned")} />
      <StatTile label="Bought" value={reminded.bought} hint={beside("bought")} />
      <StatTile
        label="Their orders"
        value={<Money amount={reminded.money} />}
        hint="Within two weeks, refunds taken off. Some would have bought anyway."
      />
    </section>
  );
}
