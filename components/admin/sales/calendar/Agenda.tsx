import Link from "next/link";
import type { Calendar, CalendarSale } from "@/lib/early-access/admin/calendar/types";
import { localMoment } from "@/lib/values/local-moment";
import { StateBadge } from "../../kit/StateBadge";
import { standingWords } from "../sale-words";
import { eventWords } from "./event-words";

function Sale({ sale }: { sale: CalendarSale }) {
  const { tone, label } = standingWords[sale.standing];
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Link href={`/admin/sales/${sale.id}`} prefetch={false} className="link font-medium">
        {sale.name}
      </Link>
      <StateBadge tone={tone}>{label}</StateBadge>
    </span>
  );
}

/** What happens in a month, day by day, in words. */
export function Agenda({ calendar }: { calendar: Calendar }) {
  const { events, goingOn, locale, timeZone } = calendar;
  const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone });
  const date = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    timeZone,
  });
  const days = [...Map.groupBy(events, ({ at }) => localMoment(at, timeZone).slice(0, 10))];
  if (days.length + goingOn.length === 0)
    return <p className="text-sm text-ink-soft">No sale begins, runs or ends in this month.</p>;
  return (
    <ol className="grid gap-4 lg:gap-3">
      {goingOn.length > 0 ? (
        <li className="grid gap-2 text-sm">
          <p className="text-ink-soft">Going on from the month before</p>
          {goingOn.map((sale) => (
            <Sale key={sale.id} sale={sale} />
          ))}
        </li>
      ) : null}
      {days.map(([day, those]) => (
        <li
          key={day}
          className="grid gap-x-4 gap-y-2 border-t pt-3 text-sm first:border-t-0 first:pt-0 lg:grid-cols-[7rem_minmax(0,1fr)]"
        >
          <p className="text-ink-soft">{those[0] ? date.format(those[0].at) : day}</p>
          <ul className="grid gap-2">
            {those.map((event) => (
              <li
                key={`${event.sale.id} ${event.what} ${event.at.getTime()} ${event.window?.of ?? event.window?.kind}`}
                className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-2"
              >
                <time dateTime={event.at.toISOString()} className="tabular-nums">
                  {clock.format(event.at)}
                </time>
                <div className="flex flex-col gap-x-2 gap-y-0.5 lg:flex-row lg:items-center">
                  <Sale sale={event.sale} />
                  <span>{eventWords(event)}</span>
                </div>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
