import type { ReferralFigures } from "@/lib/referrals/admin/types";
import { Money } from "../kit/format/Money";
import { StatTile } from "../kit/StatTile";

/** Twelve months of recommending: from links to friends who recommend in their turn, and what it cost. */
export function ReferralTiles({ figures }: { figures: ReferralFigures }) {
  const { links, shares, visits, taken, ordered, rewarded, money, moneySince, cost, points } = figures;
  const { inTurn, inTurnBrought } = figures;
  return (
    <section aria-label="The last twelve months" className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      <StatTile label="Links" value={links} hint={`Customers who have one; passed on ${shares} times`} />
      <StatTile label="Opened" value={visits} hint="Counted by day, nobody is noted" />
      <StatTile label="Took the offer" value={taken} />
      <StatTile label="Ordered" value={ordered} hint={`${rewarded} thank-yous given`} />
      <StatTile label="Their first orders" value={<Money amount={money} />} hint="Refunds taken off" />
      <StatTile
        label="All they bought since"
        value={<Money amount={moneySince} />}
        hint="With the first order"
      />
      <StatTile
        label="What it cost"
        value={<Money amount={cost} />}
        hint={points > 0 ? `Both discounts, as used, and ${points} points` : "Both discounts, as used"}
      />
      <StatTile
        label="Recommend in turn"
        value={inTurn}
        hint={`Friends who have a link; by ${inTurnBrought} of them somebody has ordered`}
      />
    </section>
  );
}
