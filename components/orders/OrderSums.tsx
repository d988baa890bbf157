import type { OrderPage } from "@/lib/orders/page/types";

type Props = Pick<OrderPage, "sums" | "total" | "taxNote" | "refunded" | "paid">;

/** From the goods to the sum that was charged, and what went back of it. */
export function OrderSums({ sums, total, taxNote, refunded, paid }: Props) {
  return (
    <dl className="space-y-1.5 pt-4 text-sm">
      {sums.map(({ label, amount }) => (
        <div key={label} className="flex justify-between gap-6">
          <dt className="text-ink-soft">{label}</dt>
          <dd className="shrink-0 tabular-nums">{amount}</dd>
        </div>
      ))}
      <div className="flex items-baseline justify-between gap-6 pt-2 text-lg font-medium">
        <dt>{paid ? "Charged" : "Total"}</dt>
        <dd className="tabular-nums">{total}</dd>
      </div>
      {taxNote ? (
        <div className="text-right text-xs text-ink-soft">
          <dt className="sr-only">Tax</dt>
          <dd>{taxNote}</dd>
        </div>
      ) : null}
      {refunded ? (
        <>
          <div className="flex justify-between gap-6 border-t pt-3">
            <dt className="text-ink-soft">Paid back</dt>
            <dd className="tabular-nums">−{refunded.amount}</dd>
          </div>
          <div className="flex justify-between gap-6 font-medium">
            <dt>Paid in the end</dt>
            <dd className="tabular-nums">{refunded.kept}</dd>
          </div>
        </>
      ) : null}
    </dl>
  );
}
