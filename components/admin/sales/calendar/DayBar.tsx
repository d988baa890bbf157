import clsx from "clsx";
import Link from "next/link";
import type { CalendarBar } from "@/lib/early-access/admin/calendar/types";
import { eventWords } from "./event-words";
import { SaleMark } from "./SaleMark";

type Props = {
  bar: CalendarBar;
  /** The first of the sale in this week, which has its name and is where the keyboard stops. */
  leading: boolean;
  time: (at: Date) => string;
};

const looks = {
  draft: "border-dashed border-control bg-transparent text-ink",
  scheduled: "border-accent bg-accent-soft text-accent",
  members: "border-notice bg-notice-soft text-notice",
  open: "border-success bg-success-soft text-success",
  over: "border-transparent bg-surface text-ink-soft",
};

/** A sale on one day of the calendar; of days beside each other they make one bar. */
export function DayBar({ bar: { sale, early, first, last, events }, leading, time }: Props) {
  const told = events.map((event) => `${eventWords(event)} at ${time(event.at)}`).join(", ");
  const what = told || (early ? "early access" : "open for everybody");
  return (
    <Link
      href={`/admin/sales/${sale.id}`}
      prefetch={false}
      tabIndex={leading ? undefined : -1}
      title={`${sale.name}: ${what}`}
      className={clsx(
        "-mx-px flex h-7 min-w-0 items-center gap-1.5 border-y px-1.5 text-xs hover:underline",
        looks[sale.standing],
        first && "ml-0.5 rounded-l-m border-l",
        last && "mr-0.5 rounded-r-m border-r",
        // What is for some only is drawn through with lines, whatever its colour.
        early &&
          "bg-[repeating-linear-gradient(135deg,transparent_0_5px,color-mix(in_srgb,currentColor_14%,transparent)_5px_7px)]",
      )}
    >
      {leading ? (
        <>
          <SaleMark standing={sale.standing} />
          <span className="min-w-0 truncate font-medium">{sale.name}</span>
        </>
      ) : (
        <span className="sr-only">{sale.name}</span>
      )}
      <span className="sr-only">, {what}</span>
      {events.length > 0 && !leading ? (
        <span aria-hidden="true" className="truncate tabular-nums">
          {events.map(({ at }) => time(at)).join(" · ")}
        </span>
      ) : null}
    </Link>
  );
}
