import { StateBadge } from "../../kit/StateBadge";

type Props = { onHand: number | null; variants: number; available: boolean; runningLow: boolean };

/** How many pieces lie on the shelf, and a word where that matters. */
export function StockCell({ onHand, variants, available, runningLow }: Props) {
  if (onHand === null) return <span className="text-ink-soft">Not counted</span>;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 tabular-nums">
      {onHand}
      {variants > 1 ? <span className="text-xs text-ink-soft">in {variants}</span> : null}
      {available ? null : <StateBadge tone="danger">Sold out</StateBadge>}
      {available && runningLow ? <StateBadge tone="notice">Low</StateBadge> : null}
    </span>
  );
}
