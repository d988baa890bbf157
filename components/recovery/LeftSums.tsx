import type { ReactNode } from "react";
import { Notice } from "@/components/ui/Notice";
import type { BasketQuote, QuoteWords } from "@/lib/basket/types";
import { formatDays } from "@/lib/values/format-days";

type Props = { quote: BasketQuote; words: QuoteWords; locale: string; money: (amount: number) => string };

function Row({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4 py-1.5">
      <dt>{label}</dt>
      <dd className="shrink-0 tabular-nums">{children}</dd>
    </div>
  );
}

/** What it comes to, step by step, delivery with it. */
export function LeftSums({ quote, words: { offers, deliveryOffer, refusal }, locale, money }: Props) {
  const { delivery, subtotal, taxAdded, taxName, total } = quote;
  return (
    <>
      <dl className="pt-4 text-sm">
        <Row label="Goods">{money(subtotal)}</Row>
        {offers.applied
          .filter(({ onDelivery }) => !onDelivery)
          .map(({ id, name, code, gives }) => (
            <Row key={id} label={`Discount ${code ?? name}`}>
              {gives}
            </Row>
          ))}
        {delivery && !refusal ? (
          <Row
            label={
              <>
                {[delivery.name, deliveryOffer].filter(Boolean).join(", ")}
                <span className="block text-ink-soft">
                  {delivery.kind === "collection" ? "Ready" : "Arrives"}{" "}
                  {formatDays(delivery.from, delivery.until, locale)}
                </span>
              </>
            }
          >
            {delivery.price === 0 && !deliveryOffer ? "Free" : money(delivery.price)}
          </Row>
        ) : null}
        {taxAdded > 0 ? <Row label={taxName}>{money(taxAdded)}</Row> : null}
        <div className="flex items-baseline justify-between gap-4 pt-3 text-lg font-medium">
          <dt>Total</dt>
          <dd className="tabular-nums" data-testid="left-total">
            {money(total)}
          </dd>
        </div>
      </dl>
      {offers.refused.map(({ code, sentence }) => (
        <p key={code} className="pt-1 text-sm text-ink-soft">
          {code}: {sentence}
        </p>
      ))}
      {refusal ? (
        <Notice kind="danger" className="mt-3">
          {refusal}
        </Notice>
      ) : null}
    </>
  );
}
