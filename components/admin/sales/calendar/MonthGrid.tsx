import clsx from "clsx";
import Link from "next/link";
import type { Calendar } from "@/lib/early-access/admin/calendar/types";
import { InOrder } from "@/lib/values/in-order";
import { DayBar } from "./DayBar";

/** The weeks of a month with its sales as bars; its days lead to a new sale that opens then. */
export function MonthGrid({ calendar, mayWrite }: { calendar: Calendar; mayWrite: boolean }) {
  const { weeks, today, locale, timeZone, month } = calendar;
  const at = (day: string) => new Date(`${day}T12:00:00Z`);
  const written = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(at(day));
  const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone });
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">
        Sales in {written(`${month}-01`, { month: "long", year: "numeric" })}
      </caption>
      <thead>
        <tr>
          {weeks[0]?.map(({ day }) => (
            <th key={day} scope="col" className="px-2 py-2 text-left text-xs font-normal text-ink-soft">
              <span aria-hidden="true">{written(day, { weekday: "short" })}</span>
              <span className="sr-only">{written(day, { weekday: "long" })}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]?.day} className="border-t">
            {days.map(({ day, inMonth, lanes }, index) => {
              const full = written(day, { weekday: "long", day: "numeric", month: "long" });
              const number = <span aria-hidden="true">{Number(day.slice(8))}</span>;
              const look = clsx(
                "inline-flex size-7 items-center justify-center rounded-full text-sm tabular-nums",
                day === today ? "bg-ink font-medium text-paper" : inMonth ? "text-ink" : "text-ink-soft",
              );
              return (
                <td
                  key={day}
                  aria-current={day === today ? "date" : undefined}
                  className={clsx(
                    "h-28 border-l p-0 align-top first:border-l-0",
                    !inMonth && "bg-surface/50",
                  )}
                >
                  <div className="p-1">
                    {mayWrite && day >= today ? (
                      <Link
                        href={`/admin/sales/new?from=${day}`}
                        prefetch={false}
                        className={clsx(look, day !== today && "hover:bg-surface", "hover:underline")}
                      >
                        {number}
                        <span className="sr-only">New sale that opens on {full}</span>
                      </Link>
                    ) : (
                      <span className={look}>
                        {number}
                        <span className="sr-only">{full}</span>
                      </span>
                    )}
                  </div>
                  <ul className="grid gap-1 pb-1.5">
                    <InOrder of={lanes}>
                      {(bar, lane) => (
                        <li aria-hidden={bar ? undefined : true} className="h-7 min-w-0">
                          {bar ? (
                            <DayBar
                              bar={bar}
                              leading={days[index - 1]?.lanes[lane]?.sale.id !== bar.sale.id}
                              time={(moment) => clock.format(moment)}
                            />
                          ) : null}
                        </li>
                      )}
                    </InOrder>
                  </ul>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
