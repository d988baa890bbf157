import type { WaitingRow } from "@/lib/newsletter/admin/types";
import { Card } from "../../kit/Card";
import { Money } from "../../kit/format/Money";

/** How many asked for one letter about this product. Nothing is shown where nobody did. */
export function WaitingCard({ rows }: { rows: readonly WaitingRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Card title="Waiting for it">
      <ul className="divide-y text-sm">
        {rows.map(({ variantId, title, back, price, below }) => (
          <li key={variantId} className="py-2 first:pt-0">
            {title ? <span className="block font-medium">{title}</span> : null}
            {back > 0 ? <span className="block">{back} until it is back</span> : null}
            {below === null ? null : (
              <span className="block">
                {price} for a price below {price > 1 ? "up to " : null}
                <Money amount={below} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="pt-2 text-xs text-ink-soft">
        Each gets one letter by itself when it is so, some minutes after, and then no more.
      </p>
    </Card>
  );
}
