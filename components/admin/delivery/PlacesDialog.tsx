"use client";

import { Plus, X } from "lucide-react";
import { useState } from "react";
import { Dialog } from "@/components/admin/kit/Dialog";
import { FormField } from "@/components/admin/kit/form/FormField";
import { useShopFormat } from "@/components/admin/kit/format/ShopFormat";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Textarea } from "@/components/ui/Textarea";
import type { PlanArea, PlanZone } from "@/lib/delivery/admin/types";
import { countryName } from "@/lib/values/country";
import { CountrySelect } from "./CountrySelect";
import type { PlanForm } from "./plan-edit";

type Props = {
  form: PlanForm;
  path: string;
  zone: PlanZone;
  onZone: (change: Partial<PlanZone>) => void;
  onClose: () => void;
};

/** What a zone is called and where it lies: whole countries, or postcodes of one. */
export function PlacesDialog({ form, path, zone, onZone, onClose }: Props) {
  const { locale } = useShopFormat();
  const [country, setCountry] = useState("");
  const set = (at: number, change: Partial<PlanArea>) =>
    onZone({ areas: zone.areas.map((area, index) => (index === at ? { ...area, ...change } : area)) });
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => open || onClose()}
      title={zone.name || "New zone"}
      description="The closest place wins: a postcode before its country, and of two equal ones the earlier zone."
      footer={
        <Button type="button" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className="grid gap-5 pt-1">
        <FormField form={form} name={`${path}.name`} label="Name of the zone">
          {(wiring) => (
            <Input {...wiring} value={zone.name} onChange={({ target }) => onZone({ name: target.value })} />
          )}
        </FormField>
        {form.errors[`${path}.areas`] ? (
          <p className="text-sm text-danger">{form.errors[`${path}.areas`]}</p>
        ) : null}
        <ul className="grid gap-2">
          {Object.entries(zone.areas).map(([place, area]) => {
            const at = Number(place);
            return (
              <li key={place} className="rounded-m border px-3 py-2">
                <div className="flex items-center justify-between gap-3">
                  <span className="font-medium">{countryName(area.country, locale)}</span>
                  <span className="flex items-center gap-1">
                    <label className="flex min-h-9 items-center gap-2 text-sm">
                      <input
                        type="checkbox"
                        className="size-4 accent-(--accent)"
                        checked={area.postcodePattern !== null}
                        onChange={({ target }) => set(at, { postcodePattern: target.checked ? "" : null })}
                      />
                      only some postcodes
                    </label>
                    <button
                      type="button"
                      aria-label={`Remove ${countryName(area.country, locale)}`}
                      onClick={() => onZone({ areas: zone.areas.filter((_, index) => index !== at) })}
                      className="grid size-9 place-items-center rounded-m text-ink-soft hover:bg-surface hover:text-ink"
                    >
                      <X aria-hidden="true" className="size-4" />
                    </button>
                  </span>
                </div>
                {area.postcodePattern === null ? null : (
                  <FormField
                    form={form}
                    name={`${path}.areas.${at}.postcodePattern`}
                    label="Postcodes"
                    hint="Set apart by commas. United Kingdom: areas (IV), districts (PA20) or ranges (KW1-17). Elsewhere: beginnings (35) or ranges of beginnings (967-968)."
                  >
                    {(wiring) => (
                      <Textarea
                        {...wiring}
                        rows={2}
                        value={area.postcodePattern ?? ""}
                        onChange={({ target }) => set(at, { postcodePattern: target.value.toUpperCase() })}
                      />
                    )}
                  </FormField>
                )}
              </li>
            );
          })}
        </ul>
        <div className="flex items-end gap-2">
          <Field id={`${form.id}-add-country`} label="Add a country" className="grow">
            {(wiring) => (
              <CountrySelect {...wiring} value={country} onValue={setCountry} empty="Choose a country" />
            )}
          </Field>
          <Button
            type="button"
            tone="quiet"
            disabled={country === ""}
            onClick={() => {
              onZone({ areas: [...zone.areas, { country, postcodePattern: null }] });
              setCountry("");
            }}
          >
            <Plus aria-hidden="true" className="size-4" /> Add
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
