import type { AmbassadorDetail } from "@/lib/referrals/admin/ambassadors/types";
import { Card } from "../kit/Card";
import { Facts } from "../kit/Facts";
import { Money } from "../kit/format/Money";
import { Amount } from "./Amount";

/** What came of one ambassador's page and code. */
export function FiguresCard({ ambassador: { figures, unit } }: { ambassador: AmbassadorDetail }) {
  const { shares, visits, taken, orders, goods, pending, earned, inTurn } = figures;
  return (
    <Card title="What came of it">
      <Facts
        items={[
          { label: "Passed on", value: shares },
          { label: "Opened", value: visits },
          { label: "Took the offer", value: taken },
          { label: "Ordered", value: orders },
          { label: "Goods, without refunds and tax", value: <Money amount={goods} /> },
          { label: "Waits for its return period", value: <Amount amount={pending} unit={unit} /> },
          { label: "Earned", value: <Amount amount={earned} unit={unit} /> },
          { label: "Buyers who recommend in turn", value: inTurn },
        ]}
      />
    </Card>
  );
}
