"use client";

import type { SalePreview } from "@/lib/early-access/admin/types";
import { Card } from "../../kit/Card";
import { OverlapLine } from "./OverlapLine";

/** What else is reduced at the same time, and what counts then. */
export function Overlaps({ preview }: { preview: SalePreview | null }) {
  const overlaps = preview?.overlaps ?? [];
  return (
    <Card title="When prices meet">
      <div className="grid gap-4 text-sm">
        {overlaps.map((overlap) => (
          <OverlapLine key={overlap.saleId} overlap={overlap} />
        ))}
        {preview && overlaps.length === 0 ? (
          <p>No other scheduled sale has any of these goods at the same time.</p>
        ) : null}
        <ul className="grid list-disc gap-1 pl-5 text-ink-soft">
          <li>Sales never add up: of all prices open to a buyer the lowest one counts.</li>
          <li>A window's price is open only to those it lets in, everybody's from the opening on.</li>
          <li>Where a limit is used up, the next lowest price counts.</li>
          <li>
            What lies in a basket at an early price keeps it until that sale ends, unless another is lower.
          </li>
          <li>Discounts come off whatever price counts.</li>
          <li>
            A reduction is shown against the lowest price of the thirty days before, that of other sales among
            them.
          </li>
        </ul>
      </div>
    </Card>
  );
}
