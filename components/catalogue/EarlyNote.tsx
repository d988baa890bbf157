"use client";

import { saleMoment } from "@/lib/values/sale-moment";
import { PriceEnds } from "./PriceEnds";
import { useTimeLeft } from "./use-time-left";

type Props = {
  name: string;
  /** When it opens for everybody, and when its price ends; ISO moments. */
  opensAt: string;
  until: string;
  available: boolean;
  locale: string;
  timeZone: string;
};

/** That a price is this visitor's before everybody's, when it becomes theirs, and until when it holds. */
export function EarlyNote({ name, opensAt, until, available, locale, timeZone }: Props) {
  useTimeLeft(opensAt, locale);
  return (
    <>
      <PriceEnds key={until} until={until} locale={locale} timeZone={timeZone} />
      <p className="pt-1 text-sm text-ink-soft">
        Your early price: {name} opens for everybody on{" "}
        <time dateTime={opensAt}>{saleMoment(new Date(opensAt), locale, timeZone)}</time>.
      </p>
      {available ? null : (
        <p className="pt-1 text-sm">
          It is sold out for now, for everybody. Pieces can come back, from orders that are not paid for
          example: your early price counts for them too, for whoever comes first.
        </p>
      )}
    </>
  );
}
