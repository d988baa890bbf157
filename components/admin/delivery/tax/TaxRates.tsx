"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { Card } from "@/components/admin/kit/Card";
import { Empty } from "@/components/admin/kit/Empty";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { Button } from "@/components/ui/Button";
import type { TaxRateRow } from "@/lib/delivery/admin/types";
import { TaxDialog } from "./TaxDialog";
import { dayWords, percentWords, type TaxPlace, taxPlaces } from "./tax-places";

type Props = { rows: readonly TaxRateRow[]; today: string; locale: string; home: string; editable: boolean };

/** Every rate with the day it changes. */
export function TaxRates({ rows, today, locale, home, editable }: Props) {
  const [open, setOpen] = useState<TaxPlace | "new" | null>(null);
  const places = taxPlaces(rows, today, locale);
  const own = places.filter(({ country }) => country === home);
  const sorted = [...own, ...places.filter(({ country }) => country !== home)];
  const add = (
    <Button type="button" tone="quiet" size="small" onClick={() => setOpen("new")}>
      <Plus aria-hidden="true" className="size-4" /> Add a rate
    </Button>
  );
  return (
    <>
      <Card title="Rates" padded={false} actions={editable ? add : null}>
        {sorted.length === 0 ? (
          <Empty title="No tax is charged anywhere">Add the rate of the place you sell from.</Empty>
        ) : (
          <ul className="border-t">
            {sorted.map((place) => {
              const next = place.rows.find(({ validFrom }) => validFrom > today);
              return (
                <li key={place.key} className="border-b last:border-b-0">
                  <button
                    type="button"
                    onClick={() => setOpen(place)}
                    className="grid min-h-12 w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 px-4 py-2 text-left text-sm hover:bg-surface sm:px-5"
                  >
                    <span className="flex flex-wrap items-center gap-2 font-medium">
                      {place.title}
                      {next ? (
                        <StateBadge tone="notice">
                          {percentWords(next.ratePpm, locale)} from {dayWords(next.validFrom, locale)}
                        </StateBadge>
                      ) : null}
                    </span>
                    <span className="text-right tabular-nums">
                      {place.now
                        ? `${place.now.name} ${percentWords(place.now.ratePpm, locale)}`
                        : "none now"}
                      {place.now && !place.now.inclusive ? (
                        <span className="text-ink-soft"> added</span>
                      ) : null}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </Card>
      {open ? (
        <TaxDialog
          place={open === "new" ? null : (places.find(({ key }) => key === open.key) ?? null)}
          home={home}
          today={today}
          locale={locale}
          editable={editable}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}
