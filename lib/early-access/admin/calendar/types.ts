import type { SaleStanding, WindowKind } from "../../types";

/** A sale as the calendar needs it. */
export type CalendarSale = {
  readonly id: string;
  readonly name: string;
  readonly standing: SaleStanding;
  readonly opensAt: Date;
  /** When it ends or was ended; null of a draft that does not say so yet. */
  readonly endsAt: Date | null;
  readonly windows: readonly {
    readonly kind: WindowKind;
    /** The segment's or the step's name; null where there is none. */
    readonly of: string | null;
    readonly opensAt: Date;
  }[];
};

/** One thing that happens to a sale. */
export type CalendarEvent = {
  readonly sale: CalendarSale;
  readonly what: "window" | "opens" | "ends";
  readonly window: CalendarSale["windows"][number] | null;
  readonly at: Date;
};

/** What of a sale lies on one day. */
export type CalendarBar = {
  readonly sale: CalendarSale;
  /** Whether it is still before the opening when the day ends. */
  readonly early: boolean;
  /** It begins or ends on this day. */
  readonly first: boolean;
  readonly last: boolean;
  readonly events: readonly CalendarEvent[];
};

export type CalendarDay = {
  /** "2026-11-27" */
  readonly day: string;
  readonly inMonth: boolean;
  /** One place a sale, the same all week long; null where another sale's place is. */
  readonly lanes: readonly (CalendarBar | null)[];
};

export type CalendarMonth = {
  /** "2026-11" */
  readonly month: string;
  readonly previous: string;
  readonly next: string;
  readonly weeks: readonly (readonly CalendarDay[])[];
  /** What happens in the month, in its order. */
  readonly events: readonly CalendarEvent[];
  /** What began before the month and goes on into it. */
  readonly goingOn: readonly CalendarSale[];
};

export type Calendar = CalendarMonth & {
  /** "2026-11-23": the day it is where the shop is. */
  readonly today: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Drafts that do not say when they open. */
  readonly undated: readonly { readonly id: string; readonly name: string }[];
};
