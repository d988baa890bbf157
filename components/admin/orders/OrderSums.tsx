import { Money } from "@/components/admin/kit/format/Money";
import type { OrderDetail } from "@/lib/orders/admin/types";
import { deliveryLabel } from "@/lib/values/delivery-words";

type Props = { sums: OrderDetail["sums"]; currency: string; deliveryName: string };

/** From the prices of the goods to what was charged, and what is left of that. */
export function OrderSums({ sums, currency, deliveryName }: Props) {
  const { subtotal, discounts, deliveryTotal, deliveryOffer, taxIncluded, taxAdded, total, refundedTotal } =
    sums;
  const rows = [
    { label: "Goods", amount: subtotal },
    ...discounts.map(({ label, amount }) => ({ label, amount: -amount })),
    { label: deliveryLabel(`Delivery: ${deliveryName}`, deliveryOffer), amount: deliveryTotal },
    ...(taxAdded > 0 ? [{ label: "Tax", amount: taxAdded }] : []),
  ];
  const row = "flex justify-between gap-4";
  return (
    <dl className="grid gap-1.5 px-4 py-4 text-sm tabular-nums sm:px-5">
      {rows.map(({ label, amount }) => (
        <div key={label} className={row}>
          <dt className="text-ink-soft">{label}</dt>
          <dd>
            <Money amount={amount} currency={currency} />
          </dd>
        </div>
      ))}
      <div className={`${row} pt-1 text-base font-semibold`}>
        <dt>Total</dt>
        <dd>
          <Money amount={total} currency={currency} />
        </dd>
      </div>
      {taxIncluded > 0 ? (
        <div className={`${row} text-ink-soft`}>
          <dt>of it VAT</dt>
          <dd>
            <Money amount={taxIncluded} currency={currency} />
          </dd>
        </div>
      ) : null}
      {refundedTotal > 0 ? (
        <>
          <div className={`${row} text-ink-soft`}>
            <dt>Refunded</dt>
            <dd>
              <Money amount={-refundedTotal} currency={currency} />
            </dd>
          </div>
          <div className={`${row} font-semibold`}>
            <dt>Kept</dt>
            <dd>
              <Money amount={total - refundedTotal} currency={currency} />
            </dd>
          </div>
        </>
      ) : null}
    </dl>
  );
}
