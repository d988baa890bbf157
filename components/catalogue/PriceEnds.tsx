"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { timeLeft } from "@/lib/values/time-left";

type Props = { until: string; locale: string; timeZone: string };

/** How long after the end the page asks for what is true then: by that time the shop has renewed it. Milliseconds. */
const settled = 3_000;

/** Until when a price is what it is: the moment, and how long that is once it is less than a day. It is the true end. */
export function PriceEnds({ until, locale, timeZone }: Props) {
  const router = useRouter();
  const ends = new Date(until);
  const [left, setLeft] = useState<string | null>(null);
  useEffect(() => {
    const end = new Date(until);
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const now = new Date();
      setLeft(timeLeft(end, now, locale));
      const rest = end.getTime() - now.getTime();
      if (rest <= 0) timer = setTimeout(() => router.refresh(), settled);
      else timer = setTimeout(tick, Math.min(rest, rest > 3_600_000 ? 60_000 : 1_000));
    };
    tick();
    return () => clearTimeout(timer);
  }, [until, locale, router]);
  const date = new Intl.DateTimeFormat(locale, {
    ...{ weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone },
  });
  return (
    <p className="pt-1 text-sm text-ink-soft">
      Until <time dateTime={until}>{date.format(ends)}</time>
      {left ? <span className="tabular-nums"> · {left} left</span> : null}
    </p>
  );
}
