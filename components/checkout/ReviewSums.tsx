import type { Review } from "@/lib/checkout/types";

/** What it comes to; the last line is what will be charged. */
export function ReviewSums({ review }: { review: Review }) {
  return (
    <div className="border-t py-4 text-sm">
      <dl className="space-y-1.5">
        {review.sums.map((sum) => (
          <div key={sum.label} className="flex justify-between gap-4">
            <dt className="text-ink-soft">{sum.label}</dt>
            <dd className="tabular-nums">{sum.amount}</dd>
          </div>
        ))}
        <div className="flex items-baseline justify-between gap-4 pt-2 text-lg font-medium">
          <dt>Total</dt>
          <dd className="tabular-nums">{review.total}</dd>
        </div>
      </dl>
      {review.taxNote ? <p className="pt-1 text-right text-xs text-ink-soft">{review.taxNote}</p> : null}
    </div>
  );
}
