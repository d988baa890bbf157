import type { ProgrammeFigures } from "@/lib/referrals/admin/ambassadors/types";
import { Money } from "../kit/format/Money";
import { StatTile } from "../kit/StatTile";

/** Twelve months of ambassadors: from passing on to buyers who recommend in their turn, and what it cost. */
export function ProgrammeTiles({ figures }: { figures: ProgrammeFigures }) {
  const { active, visits, shares, taken, orders, goods, discounts, earned, pending, inTurn } = figures;
  return (
    <section aria-label="The last twelve months" className="grid grid-cols-2 gap-3 lg:grid-cols-5">
      <StatTile label="Ambassadors" value={active} hint="Active now" />
      <StatTile label="Passed on" value={shares} hint="Presses of share and copy" />
      <StatTile label="Opened" value={visits} hint="Counted by day, nobody is noted" />
      <StatTile label="Took the offer" value={taken} />
      <StatTile label="Ordered" value={orders} hint="By the code on the order" />
      <StatTile label="Their goods" value={<Money amount={goods} />} hint="Without refunds and tax" />
      <StatTile label="Discounts" value={<Money amount={discounts} />} hint="What the codes took off" />
      <StatTile label="Commission" value={<Money amount={earned} />} hint="Earned, in money" />
      <StatTile label="Waits" value={<Money amount={pending} />} hint="For its return period" />
      <StatTile label="Recommend in turn" value={inTurn} hint="Buyers who have a link themselves" />
    </section>
  );
}
