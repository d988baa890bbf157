"use client";

import { useDeed } from "@/components/admin/kit/answers/use-deed";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { Button } from "@/components/ui/Button";
import { dropHoliday, switchHoliday } from "@/lib/delivery/admin/actions";
import type { HolidayRow } from "@/lib/delivery/admin/types";
import { formatDay } from "@/lib/values/format-day";

type Props = { rows: readonly HolidayRow[]; editable: boolean; locale: string };

/** The holidays of a country and a year: own ones can go, those of the calendar can be worked on. */
export function HolidayRows({ rows, editable, locale }: Props) {
  return (
    <ul className="border-t">
      {rows.map((row) => (
        <Row key={`${row.country} ${row.day}`} row={row} editable={editable} locale={locale} />
      ))}
    </ul>
  );
}

function Row({ row, editable, locale }: { row: HolidayRow; editable: boolean; locale: string }) {
  const { country, day, name, own, working } = row;
  const turn = useDeed(switchHoliday, {
    done: working ? `${name} is a holiday again.` : `${name} is a working day.`,
  });
  const drop = useDeed(dropHoliday, { done: `${name} was removed.` });
  const when = formatDay(day, locale);
  return (
    <li className="flex items-center gap-x-3 border-b px-4 py-2 text-sm last:border-b-0 sm:px-5">
      <span className="flex min-w-0 grow flex-wrap gap-x-4">
        <span className="w-44 text-ink-soft tabular-nums sm:text-ink">{when}</span>
        <span className={working ? "text-ink-soft line-through" : "font-medium"}>{name}</span>
      </span>
      {own ? <StateBadge tone="accent">own</StateBadge> : null}
      {working ? <StateBadge>working day</StateBadge> : null}
      {editable ? (
        <Button
          type="button"
          tone="quiet"
          size="small"
          className="shrink-0 whitespace-nowrap"
          busy={turn.busy || drop.busy}
          aria-label={own ? `Remove ${name}` : working ? `Rest then: ${name}` : `Work then: ${name}`}
          onClick={() => (own ? drop.run({ country, day }) : turn.run({ country, day, working: !working }))}
        >
          {own ? "Remove" : working ? "Rest then" : "Work then"}
        </Button>
      ) : null}
    </li>
  );
}
