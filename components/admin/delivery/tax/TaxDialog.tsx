"use client";

import { Dialog } from "@/components/admin/kit/Dialog";
import { AdminForm } from "@/components/admin/kit/form/AdminForm";
import { FormField } from "@/components/admin/kit/form/FormField";
import { useAdminForm } from "@/components/admin/kit/form/use-admin-form";
import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import { changeTaxRate } from "@/lib/delivery/admin/actions";
import type { AddTaxRate } from "@/lib/delivery/admin/types";
import { regions } from "@/lib/values/regions";
import { CountrySelect } from "../CountrySelect";
import { FigureInput } from "../FigureInput";
import { TaxHistory } from "./TaxHistory";
import type { TaxPlace } from "./tax-places";

type Props = {
  place: TaxPlace | null;
  home: string;
  today: string;
  locale: string;
  editable: boolean;
  onClose: () => void;
};

const percent = {
  unit: "%",
  write: (ppm: number) => String(ppm / 10_000),
  read: (text: string) =>
    /^\d{1,3}([.,]\d{1,4})?$/.test(text.trim())
      ? Math.round(Number(text.trim().replace(",", ".")) * 10_000)
      : null,
};

/** The rates of a place, those that were and those to come, and the next change. */
export function TaxDialog({ place, home, today, locale, editable, onClose }: Props) {
  const last = place?.rows.at(-1);
  const form = useAdminForm<AddTaxRate, string>(
    changeTaxRate,
    {
      country: place?.country ?? home,
      region: place?.region ?? null,
      taxClass: place?.taxClass ?? "standard",
      ratePpm: last?.ratePpm ?? Number.NaN,
      inclusive: last?.inclusive ?? true,
      name: last?.name ?? "VAT",
      from: place ? "" : today,
    },
    {
      saved: "Noted. The shop charges it from that day on; orders keep what they were charged.",
      refusals: {
        in_the_past: "A change cannot begin in the past: orders were charged by the rate of their day.",
        already_changes_then: "Another change begins on that day already.",
        changed_meanwhile: "Somebody else changed this rate just now. Look again.",
      },
      onSaved: onClose,
    },
  );
  const { value } = form;
  const states = regions(value.country);
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={place?.title ?? "A new rate"}
      footer={
        editable ? (
          <Button type="submit" form={form.id} busy={form.saving}>
            {place ? "Change the rate" : "Add the rate"}
          </Button>
        ) : null
      }
    >
      {place ? <TaxHistory rows={place.rows} today={today} locale={locale} editable={editable} /> : null}
      {editable ? (
        <AdminForm form={form} label="Change of a rate" className="pt-4">
          {place ? null : (
            <>
              <FormField form={form} name="country" label="Country">
                {(wiring) => (
                  <CountrySelect
                    {...wiring}
                    value={value.country}
                    onValue={(country) => form.patch({ country, region: null })}
                  />
                )}
              </FormField>
              {states.length > 0 ? (
                <FormField form={form} name="region" label="State">
                  {(wiring) => (
                    <Select
                      {...wiring}
                      value={value.region ?? ""}
                      onChange={({ target }) => form.set("region", target.value || null)}
                    >
                      <option value="">All others</option>
                      {states.map(({ code, name }) => (
                        <option key={code} value={code}>
                          {name}
                        </option>
                      ))}
                    </Select>
                  )}
                </FormField>
              ) : null}
              <FormField
                form={form}
                name="taxClass"
                label="Class of goods"
                hint="“standard” for what has no other; products name theirs."
              >
                {(wiring) => (
                  <Input
                    {...wiring}
                    value={value.taxClass}
                    onChange={({ target }) => form.set("taxClass", target.value)}
                  />
                )}
              </FormField>
            </>
          )}
          <div className="grid gap-4 sm:grid-cols-2">
            <FormField form={form} name="ratePpm" label="Rate">
              {(wiring) => (
                <FigureInput
                  {...percent}
                  {...wiring}
                  value={Number.isNaN(value.ratePpm) ? null : value.ratePpm}
                  onValue={(ratePpm) => form.set("ratePpm", ratePpm ?? Number.NaN)}
                />
              )}
            </FormField>
            <FormField form={form} name="from" label="From" hint="The first day it is charged.">
              {(wiring) => (
                <Input
                  {...wiring}
                  type="date"
                  {...(place ? { min: today } : {})}
                  value={value.from}
                  onChange={({ target }) => form.set("from", target.value)}
                />
              )}
            </FormField>
          </div>
          <FormField
            form={form}
            name="name"
            label="Called"
            hint="As it stands on receipts: VAT, TVA, Sales tax."
          >
            {(wiring) => (
              <Input
                {...wiring}
                value={value.name}
                onChange={({ target }) => form.set("name", target.value)}
              />
            )}
          </FormField>
          <Checkbox
            label="Prices contain it"
            hint="As is the custom with VAT. Otherwise it is added, and shown before payment."
            checked={value.inclusive}
            onChange={({ target }) => form.set("inclusive", target.checked)}
          />
        </AdminForm>
      ) : null}
    </Dialog>
  );
}
