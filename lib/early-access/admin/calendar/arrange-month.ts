import { localMoment } from "@/lib/values/local-moment";
import type { CalendarBar, CalendarDay, CalendarEvent, CalendarMonth, CalendarSale } from "./types";

type Asked = {
  /** "2026-11" */
  readonly month: string;
  readonly timeZone: string;
  /** 1 Monday to 7 Sunday. */
  readonly weekStart: number;
  readonly sales: readonly CalendarSale[];
};

/**
 * Lays sales out over the weeks of a month, by the days of the shop's time zone: a sale keeps its place within a week, and an
 * end at midnight belongs to the day before. Days are counted as dates, so that no clock change makes one longer. Pure.
 */
export function arrangeMonth({ month, timeZone, weekStart, sales }: Asked): CalendarMonth {
  const dayOf = (at: Date) => localMoment(at, timeZone).slice(0, 10);
  const spans = sales.map((sale) => {
    const events = eventsOf(sale);
    const begins = events[0]?.at ?? sale.opensAt;
    const lastMoment = new Date((sale.endsAt ?? sale.opensAt).getTime() - (sale.endsAt ? 1 : 0));
    const from = dayOf(begins);
    const last = dayOf(lastMoment < begins ? begins : lastMoment);
    return { sale, events, begins, from, last, opens: dayOf(sale.opensAt) };
  });
  type Span = (typeof spans)[number];
  spans.sort((a, b) => a.from.localeCompare(b.from) || b.last.localeCompare(a.last));

  const barOn = ({ sale, events, from, last, opens }: Span, day: string): CalendarBar => ({
    ...{ sale, early: day < opens, first: day === from, last: day === last },
    events: events.filter(({ at }) => dayOf(at) === day),
  });
  const first = `${month}-01`;
  const next = shift(first, 32).slice(0, 7);
  const weeks: CalendarDay[][] = [];
  const back = (weekday(first) - weekStart + 7) % 7;
  for (let monday = shift(first, -back); monday < `${next}-01`; monday = shift(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, at) => shift(monday, at));
    const lanes = placed(spans, days);
    weeks.push(
      days.map((day) => ({
        ...{ day, inMonth: day.startsWith(month) },
        lanes: lanes.map((lane) => {
          const span = lane.find(({ from, last }) => from <= day && day <= last);
          return span ? barOn(span, day) : null;
        }),
      })),
    );
  }
  const inMonth = ({ at }: CalendarEvent) => dayOf(at).startsWith(month);
  return {
    ...{ month, previous: shift(first, -1).slice(0, 7), next, weeks },
    events: spans
      .flatMap(({ events }) => events.filter(inMonth))
      .sort((a, b) => a.at.getTime() - b.at.getTime()),
    goingOn: spans.filter(({ from, last }) => from < first && last >= first).map(({ sale }) => sale),
  };
}

/** A sale's windows, its opening and its end, in their order. */
function eventsOf(sale: CalendarSale): CalendarEvent[] {
  const windows = sale.windows.map((window) => ({
    ...{ sale, what: "window" as const, window, at: window.opensAt },
  }));
  const end = sale.endsAt ? [{ sale, what: "ends" as const, window: null, at: sale.endsAt }] : [];
  const all = [...windows, { sale, what: "opens" as const, window: null, at: sale.opensAt }, ...end];
  // What a sale that was ended early did not come to any more is no event of it.
  return all
    .filter(({ what, at }) => what === "ends" || sale.endsAt === null || at < sale.endsAt)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The sales of a week in as few lanes as they need, none in two. */
function placed<Span extends { readonly from: string; readonly last: string }>(
  spans: readonly Span[],
  days: readonly string[],
): Span[][] {
  const [begin = "", end = ""] = [days[0], days.at(-1)];
  const lanes: Span[][] = [];
  for (const span of spans.filter(({ from, last }) => from <= end && last >= begin)) {
    const free = lanes.find((lane) => lane.every(({ last }) => last < span.from));
    if (free) free.push(span);
    else lanes.push([span]);
  }
  return lanes;
}

function shift(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** 1 Monday to 7 Sunday. */
function weekday(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
}
