"use client";

import Link from "next/link";
import type { SalePreview } from "@/lib/early-access/admin/types";
import { Card } from "../../kit/Card";
import { When } from "../../kit/format/When";

/** What else is reduced at the same time, and what counts then. */
export function Overlaps({ preview }: { preview: SalePreview | null }) {
  return (
    <Card title="When prices meet">
      <div className="grid gap-3 text-sm">
        {preview?.overlaps.map(({ saleId, name, from, until, variants, lower }) => (
          <p key={saleId}>
            <Link href={`/admin/sales/${saleId}`} className="link">
              {name}
            </Link>{" "}
            has {variants} of these variants as well, <When at={from} within /> to <When at={until} within />;{" "}
            {lower === 0 ? "none" : lower} of them cheaper there.
          </p>
        ))}
        <p className="text-ink-soft">
          Of several prices the lowest one counts, the usual price among them. Discounts come off whatever
          price counts.
        </p>
      </div>
    </Card>
  );
}
