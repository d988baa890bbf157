import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { LinkButton } from "@/components/ui/LinkButton";
import type { Calendar } from "@/lib/early-access/admin/calendar/types";
import type { SaleStanding } from "@/lib/early-access/types";
import { Card } from "../../kit/Card";
import { Empty } from "../../kit/Empty";
import { Agenda } from "./Agenda";
import { MonthGrid } from "./MonthGrid";
import { SaleMark } from "./SaleMark";

const standings: readonly SaleStanding[] = ["draft", "scheduled", "members", "open", "over"];

/** A month of sales: as a sheet where there is room for one, and in words everywhere. */
export function SaleCalendar({ calendar, mayWrite }: { calendar: Calendar; mayWrite: boolean }) {
  const { month, previous, next, today, locale, undated, events, goingOn } = calendar;
  const name = (of: string) =>
    new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
      new Date(`${of}-15T12:00:00Z`),
    );
  const step = (to: string, label: string, icon: React.ReactNode) => (
    <LinkButton href={`/admin/sales/calendar?month=${to}`} tone="quiet" className="!px-2.5">
      {icon}
      <span className="sr-only">
        {label}, {name(to)}
      </span>
    </LinkButton>
  );
  const nothing = events.length + goingOn.length === 0;
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-heading font-semibold">{name(month)}</h2>
        <nav aria-label="Months" className="flex items-center gap-2">
          {month === today.slice(0, 7) ? null : (
            <LinkButton href="/admin/sales/calendar" tone="plain">
              This month
            </LinkButton>
          )}
          {step(previous, "The month before", <ChevronLeft aria-hidden="true" className="size-4.5" />)}
          {step(next, "The month after", <ChevronRight aria-hidden="true" className="size-4.5" />)}
        </nav>
      </div>
      <div className="hidden overflow-clip rounded-(--radius-l) border bg-raised lg:block">
        <MonthGrid calendar={calendar} mayWrite={mayWrite} />
        <ul className="flex flex-wrap gap-x-5 gap-y-1 border-t px-4 py-2.5 text-xs text-ink-soft">
          {standings.map((standing) => (
            <li key={standing} className="flex items-center gap-1.5">
              <SaleMark standing={standing} word />
            </li>
          ))}
          <li>Lines across a bar: for some only, before the opening</li>
        </ul>
      </div>
      <Card title="In this month">
        {nothing ? (
          <Empty
            title="No sale in this month"
            action={
              mayWrite && month >= today.slice(0, 7) ? (
                <LinkButton
                  href={`/admin/sales/new?from=${month === today.slice(0, 7) ? today : `${month}-01`}`}
                >
                  Plan one
                </LinkButton>
              ) : null
            }
          >
            Windows, openings and ends stand here, by the shop's clock.
          </Empty>
        ) : (
          <Agenda calendar={calendar} />
        )}
      </Card>
      {undated.length > 0 ? (
        <Card title="Drafts without a day">
          <ul className="grid gap-1.5 text-sm">
            {undated.map((sale) => (
              <li key={sale.id}>
                <Link href={`/admin/sales/${sale.id}`} prefetch={false} className="link">
                  {sale.name}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </div>
  );
}
