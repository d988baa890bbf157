"use client";

import { useDeed } from "@/components/admin/kit/answers/use-deed";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { Button } from "@/components/ui/Button";
import { dropTaxRate, stopTaxRate } from "@/lib/delivery/admin/actions";
import type { TaxRateRow } from "@/lib/delivery/admin/types";
import { dayWords, percentWords } from "./tax-places";

type Props = { rows: readonly TaxRateRow[]; today: string; locale: string; editable: boolean };

/** The rates of a place one after the other. A change that has not begun can be taken back. */
export function TaxHistory({ rows, today, locale, editable }: Props) {
  const drop = useDeed(dropTaxRate, {
    done: "Taken back. The rate before it goes on.",
    refusals: { already_charged: "This rate has begun; orders were charged by it." },
  });
  const stop = useDeed(stopTaxRate, {
    done: "Ended. Nothing is charged from tomorrow on.",
    refusals: { not_found: "It has an end already." },
  });
  const tomorrow = new Date(Date.parse(`${today}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return (
    <ol className="grid gap-1.5">
      {rows.map(({ id, name, ratePpm, validFrom, validUntil }) => {
        const toCome = validFrom > today;
        const past = validUntil !== null && validUntil <= today;
        return (
          <li
            key={id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b pb-1.5 text-sm last:border-b-0"
          >
            <span className="font-medium tabular-nums">
              {name} {percentWords(ratePpm, locale)}
            </span>
            <span className={`grow ${past ? "text-ink-soft" : ""}`}>
              from {dayWords(validFrom, locale)}
              {validUntil ? ` until ${dayWords(validUntil, locale)}` : ""}
            </span>
            <StateBadge tone={toCome ? "notice" : past ? "plain" : "success"}>
              {toCome ? "to come" : past ? "past" : "in force"}
            </StateBadge>
            {editable && !toCome && validUntil === null ? (
              <Button
                type="button"
                tone="quiet"
                size="small"
                busy={stop.busy}
                onClick={() => stop.run({ id, until: tomorrow })}
              >
                End it today
              </Button>
            ) : null}
            {toCome && editable ? (
              <Button
                type="button"
                tone="quiet"
                size="small"
                busy={drop.busy}
                onClick={() => drop.run({ id })}
              >
                Take back
              </Button>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
