"use client";

import { useShopFormat } from "../../../kit/format/ShopFormat";
import { readLine } from "./read-line";

type Props = { from: string; subject: string; preheader: string };

/** How a list of letters on a phone shows this one. */
export function InboxLine({ from, subject, preheader }: Props) {
  const { locale, timeZone, now } = useShopFormat();
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone }).format(now);
  return (
    <figure aria-label="In the list of letters" className="rounded-m border bg-paper px-3.5 py-3">
      <div className="flex gap-3">
        <span
          aria-hidden="true"
          className="grid size-9 shrink-0 place-items-center rounded-full bg-accent-soft font-semibold text-accent-strong"
        >
          {[...from][0]}
        </span>
        <div className="min-w-0 grow text-sm">
          <p className="flex items-baseline justify-between gap-3 font-semibold">
            <span className="truncate">{from}</span>
            <span className="shrink-0 text-xs font-normal text-ink-soft" suppressHydrationWarning>
              {time}
            </span>
          </p>
          <p className="truncate font-medium">{readLine(subject, "example") || "(no subject)"}</p>
          <p className="truncate text-ink-soft">{readLine(preheader, "example") || "…"}</p>
        </div>
      </div>
    </figure>
  );
}
