import { formatMoney } from "@/lib/values/format-money";

type Props = { currency: string; locale: string; timeZone: string; now: Date };

/** How a price, a day and a moment look with what is chosen. */
export function MoneySample({ currency, locale, timeZone, now }: Props) {
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short", timeZone }).format(
    now,
  );
  return (
    <p className="mt-3 rounded-m bg-surface px-4 py-3 text-sm">
      <span className="text-ink-soft">It looks like this: </span>
      <span className="font-medium">{formatMoney(123_450, currency, locale)}</span>
      <span className="text-ink-soft">, </span>
      <span className="font-medium" suppressHydrationWarning>
        {moment}
      </span>
    </p>
  );
}
