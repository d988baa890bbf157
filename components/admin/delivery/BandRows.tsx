"use client";

import { Plus, X } from "lucide-react";
import { Button } from "@/components/ui/Button";
import type { PlanBand, PlanMethod } from "@/lib/delivery/admin/types";
import { FigureInput } from "./FigureInput";
import type { PlanForm } from "./plan-edit";
import { useFigures } from "./use-figures";

type Props = { form: PlanForm; path: string; method: PlanMethod; onBands: (bands: PlanBand[]) => void };

/** The prices of a method, one band a row: from, up to (nothing: no end), price. */
export function BandRows({ form, path, method, onBands }: Props) {
  const { money, weight } = useFigures();
  const measure = method.rateBasis === "weight" ? weight : money;
  const what = method.rateBasis === "weight" ? "weight" : "basket";
  const set = (at: number, change: Partial<PlanBand>) =>
    onBands(method.bands.map((band, index) => (index === at ? { ...band, ...change } : band)));
  const fault = (at: number, field: string) => form.errors[`${path}.${at}.${field}`];
  const last = method.bands.at(-1);
  return (
    <fieldset className="grid gap-2">
      <legend className="pb-1.5 text-sm font-medium">Prices by {what}</legend>
      <div aria-hidden="true" className="grid grid-cols-[1fr_1fr_1fr_2.25rem] gap-2 text-xs text-ink-soft">
        <span>From</span>
        <span>Up to, not including</span>
        <span>Price</span>
      </div>
      {Object.entries(method.bands).map(([place, band]) => {
        const at = Number(place);
        const faults = ["from", "upTo", "price"].map((field) => fault(at, field)).filter(Boolean);
        const id = `${form.id}-${path}-${at}-fault`;
        const wiring = { "aria-describedby": faults.length > 0 ? id : undefined };
        return (
          <div key={place} className="grid grid-cols-[1fr_1fr_1fr_2.25rem] items-start gap-2">
            <FigureInput
              {...measure}
              {...wiring}
              aria-label={`Band ${at + 1} from`}
              aria-invalid={fault(at, "from") ? true : undefined}
              value={band.from}
              onValue={(from) => set(at, { from: from ?? Number.NaN })}
            />
            <FigureInput
              {...measure}
              {...wiring}
              aria-label={`Band ${at + 1} up to`}
              aria-invalid={fault(at, "upTo") ? true : undefined}
              placeholder="no end"
              value={band.upTo}
              onValue={(upTo) => set(at, { upTo })}
            />
            <FigureInput
              {...money}
              {...wiring}
              aria-label={`Band ${at + 1} price`}
              aria-invalid={fault(at, "price") ? true : undefined}
              value={band.price}
              onValue={(price) => set(at, { price: price ?? Number.NaN })}
            />
            <button
              type="button"
              aria-label={`Remove band ${at + 1}`}
              disabled={method.bands.length === 1}
              onClick={() => onBands(method.bands.filter((_, index) => index !== at))}
              className="grid size-9 place-items-center rounded-m text-ink-soft hover:bg-surface hover:text-ink disabled:opacity-40"
            >
              <X aria-hidden="true" className="size-4" />
            </button>
            {faults.length > 0 ? (
              <p id={id} className="col-span-4 text-sm text-danger">
                {faults.join(" ")}
              </p>
            ) : null}
          </div>
        );
      })}
      <Button
        type="button"
        tone="quiet"
        size="small"
        className="justify-self-start"
        onClick={() =>
          onBands([
            ...method.bands.map((band, at) =>
              at === method.bands.length - 1 && band.upTo === null
                ? { ...band, upTo: band.from + 1000 }
                : band,
            ),
            { from: last?.upTo ?? (last?.from ?? 0) + 1000, upTo: null, price: last?.price ?? 0 },
          ])
        }
      >
        <Plus aria-hidden="true" className="size-4" /> Add a band
      </Button>
    </fieldset>
  );
}
