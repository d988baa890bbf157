"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";

export type ShopFormat = {
  /** BCP 47 */
  readonly locale: string;
  readonly timeZone: string;
  /** The shop's own currency, ISO 4217. */
  readonly currency: string;
  /** The time to the minute, for "today" and "yesterday". */
  readonly now: Date;
};

const Context = createContext<ShopFormat | null>(null);

/** How this shop writes money and moments; everything below reads it with `useShopFormat`. */
export function ShopFormatProvider({
  locale,
  timeZone,
  currency,
  startedAt,
  children,
}: Omit<ShopFormat, "now"> & { startedAt: Date; children: ReactNode }) {
  const [now, setNow] = useState(startedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return <Context value={{ locale, timeZone, currency, now }}>{children}</Context>;
}

/** Locale, time zone, currency and the time; only inside the admin frame. */
export function useShopFormat(): ShopFormat {
  const format = useContext(Context);
  if (!format) throw new Error("useShopFormat is used outside the admin frame");
  return format;
}
