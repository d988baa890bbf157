"use client";

import { saleMoment } from "@/lib/values/sale-moment";
import { useTimeLeft } from "./use-time-left";

type Props = { until: string; locale: string; timeZone: string };

/** Until when a price is what it is: the moment, and how long that is once it is less than a day. It is the true end. */
export function PriceEnds({ until, locale, timeZone }: Props) {
  const left = useTimeLeft(until, locale);
  return (
    <p className="pt-1 text-sm text-ink-soft">
      Until <time dateTime={until}>{saleMoment(new Date(until), locale, timeZone)}</time>
      {left ? (
        // A timer is read when somebody comes to it and does not speak by itself.
        <span role="timer" className="tabular-nums">
          {" "}
          · {left} left
        </span>
      ) : null}
    </p>
  );
}
