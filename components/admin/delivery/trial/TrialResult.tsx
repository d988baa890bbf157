"use client";

import { Money } from "@/components/admin/kit/format/Money";
import { useShopFormat } from "@/components/admin/kit/format/ShopFormat";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import type { DeliveryTrial } from "@/lib/delivery/admin/types";
import { formatDays } from "@/lib/values/format-days";

/** What a visitor would read: each way with price and days, or why there is none. */
export function TrialResult({ trial, ofDraft }: { trial: DeliveryTrial; ofDraft: boolean }) {
  const { locale, currency } = useShopFormat();
  const { quote, zone, place, refusal, tax } = trial;
  const percent = (ppm: number) =>
    new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 4 }).format(ppm / 1_000_000);
  return (
    <div className="grid gap-2 border-t pt-3 text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{place}</span>
        {zone ? <StateBadge>{zone}</StateBadge> : null}
        {ofDraft ? <StateBadge tone="notice">draft</StateBadge> : null}
      </p>
      {refusal ? <p>{refusal}</p> : null}
      {quote.served ? (
        <ul className="grid gap-2">
          {quote.options.map((option) => (
            <li key={option.methodId} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3">
              <span className="font-medium">{option.name}</span>
              <span className="text-right font-medium">
                {option.price === 0 ? "free" : <Money amount={option.price} />}
              </span>
              <span className="text-ink-soft">
                {option.kind === "collection" ? "ready" : "arrives"}{" "}
                {formatDays(option.from, option.until, locale)}
              </span>
              {option.missingForFree && option.price > 0 ? (
                <span className="text-right text-ink-soft">
                  <Money amount={option.missingForFree} currency={currency} /> to free
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="text-ink-soft">
        {tax
          ? `${tax.name} ${percent(tax.ratePpm)}, ${tax.inclusive ? "contained in prices" : "added to prices"}.`
          : "No tax is charged there."}
      </p>
    </div>
  );
}
