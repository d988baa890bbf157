import type { ReactNode } from "react";
import { DestinationLink } from "@/components/delivery/DestinationLink";
import { buttonStyle } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/Notice";
import type { BasketQuote, OfferWords } from "@/lib/basket/types";
import { deliveryAmount, deliveryLabel } from "@/lib/values/delivery-words";
import { formatDays } from "@/lib/values/format-days";
import { FreeDeliveryBar } from "./FreeDeliveryBar";

type Props = {
  quote: BasketQuote;
  /** "IV2, United Kingdom" */
  place: string;
  locale: string;
  money: (amount: number) => string;
  /** Why nothing can be sent there, as the product page says it. */
  refusal: string | null;
  offers: OfferWords;
  /** What discounts did to the price of delivery: "free with SUMMER". */
  deliveryOffer: string | null;
  /** The field for a code. */
  children: ReactNode;
};

function Row({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4 py-1.5">
      <dt>{label}</dt>
      <dd className="shrink-0 tabular-nums">{children}</dd>
    </div>
  );
}

/** What it all comes to, delivery with it, before anybody asks for an address. */
export function BasketSummary({
  quote,
  place,
  locale,
  money,
  refusal,
  offers,
  deliveryOffer,
  children,
}: Props) {
  const { delivery, deliveryOptions } = quote;
  const others = deliveryOptions.length - 1;
  return (
    <section
      aria-labelledby="summary"
      className="rounded-(--radius-l) bg-surface p-6 lg:sticky lg:top-8 lg:self-start lg:p-8"
    >
      <h2 id="summary" className="display text-heading">
        What it comes to
      </h2>
      <dl className="pt-4 text-sm">
        <Row label="Goods">{money(quote.subtotal)}</Row>
        {offers.applied
          .filter(({ onDelivery }) => !onDelivery)
          .map(({ id, name, gives }) => (
            <Row key={id} label={`Discount ${name}`}>
              {gives}
            </Row>
          ))}
        {delivery ? (
          <Row
            label={
              <>
                {deliveryLabel(delivery.name, deliveryOffer)}
                <span className="block text-ink-soft">
                  {delivery.kind === "collection" ? "Ready" : "Arrives"}{" "}
                  {formatDays(delivery.from, delivery.until, locale)}
                </span>
              </>
            }
          >
            {delivery.price < delivery.fullPrice ? (
              <s className="pr-2 text-ink-soft">{money(delivery.fullPrice)}</s>
            ) : null}
            {deliveryAmount(delivery.price, deliveryOffer, money)}
          </Row>
        ) : null}
        {quote.taxAdded > 0 ? <Row label={quote.taxName}>{money(quote.taxAdded)}</Row> : null}
      </dl>
      <div className="pb-4 text-sm text-ink-soft">
        To {place}. <DestinationLink returnTo="/basket" />
      </div>
      {refusal ? (
        <Notice kind="danger">{refusal} Choose another place, or take out what is in the way.</Notice>
      ) : null}
      {delivery?.freeFrom != null && delivery.missingForFree !== null ? (
        <FreeDeliveryBar missing={delivery.missingForFree} freeFrom={delivery.freeFrom} money={money} />
      ) : null}
      {offers.hint ? (
        <p className="pt-3 text-sm" data-testid="offer-hint">
          {offers.hint}
        </p>
      ) : null}
      <div className="pt-3">{children}</div>
      <div className="flex items-baseline justify-between gap-4 pt-5 pb-1 text-lg font-medium">
        <p>Total</p>
        <p className="tabular-nums" data-testid="basket-total">
          {money(quote.total)}
        </p>
      </div>
      <p className="pb-5 text-sm text-ink-soft">
        {quote.taxInclusive && quote.taxIncluded > 0
          ? `Of this ${money(quote.taxIncluded)} ${quote.taxName}.`
          : null}
        {!quote.taxInclusive && !quote.destination.region
          ? `${quote.taxName} is added once we know the state.`
          : null}
      </p>
      {quote.payable ? (
        <a href="/checkout" className={buttonStyle("primary", "large", "w-full")}>
          Check out
        </a>
      ) : null}
      {!quote.payable && !refusal && quote.lines.length > 0 ? (
        <Notice kind="notice">
          A card payment of {money(quote.total)} is not possible. Write to us and we will see to it.
        </Notice>
      ) : null}
      {others > 0 ? (
        <p className="pt-3 text-center text-sm text-ink-soft">
          {others === 1 ? "Another way" : `${others} other ways`} to get it can be chosen at the checkout.
        </p>
      ) : null}
    </section>
  );
}
