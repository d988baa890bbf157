"use client";

import { useRef, useState } from "react";
import { CountrySelect } from "@/components/admin/delivery/CountrySelect";
import { Card } from "@/components/admin/kit/Card";
import { ConfirmDialog } from "@/components/admin/kit/ConfirmDialog";
import { AdminForm } from "@/components/admin/kit/form/AdminForm";
import { FormField } from "@/components/admin/kit/form/FormField";
import { SaveBar } from "@/components/admin/kit/form/SaveBar";
import { useAdminForm } from "@/components/admin/kit/form/use-admin-form";
import { Checkbox } from "@/components/ui/Checkbox";
import { Select } from "@/components/ui/Select";
import { saveMoneySettings } from "@/lib/shop/admin/actions";
import type { SavedSettings } from "@/lib/shop/admin/types";
import { MoneySample } from "./MoneySample";
import type { MoneyChoices } from "./money-choices";

type Saved = SavedSettings<"money">;

type Props = { saved: Saved; now: Date; choices: MoneyChoices };

/** Currency, language, clock and home. A change that alters what the numbers mean is asked about first. */
export function MoneyForm({ saved, now, choices }: Props) {
  const [consequences, setConsequences] = useState<string[] | null>(null);
  const understood = useRef(false);
  const action = async (given: Saved) => {
    const answer = await saveMoneySettings({ ...given, understood: understood.current });
    understood.current = false;
    if (!answer.ok && answer.reason === "needs_understanding") setConsequences(answer.detail as string[]);
    return answer;
  };
  const form = useAdminForm<Saved, Saved>(action, saved, {
    saved: "Saved. Shop and letters follow at once.",
    refusals: { needs_understanding: "Read what this changes first." },
    onSaved: (value) => form.replace(value),
  });
  const { value, set } = form;
  return (
    <AdminForm form={form} label="Money and time">
      <Card title="Money and time">
        <div className="grid gap-4 sm:grid-cols-2">
          <FormField form={form} name="currency" label="Currency">
            {(wiring) => (
              <Select
                {...wiring}
                value={value.currency}
                onChange={({ target }) => set("currency", target.value)}
              >
                {choices.currencies.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {code}, {name}
                  </option>
                ))}
              </Select>
            )}
          </FormField>
          <FormField
            form={form}
            name="homeCountry"
            label="Home country"
            hint="Where parcels start, and whose prices are shown first."
          >
            {(wiring) => (
              <CountrySelect
                {...wiring}
                value={value.homeCountry}
                onValue={(country) => set("homeCountry", country)}
              />
            )}
          </FormField>
          <FormField
            form={form}
            name="locale"
            label="Language of dates and money"
            hint="The shop’s own words stay as they are written."
          >
            {(wiring) => (
              <Select {...wiring} value={value.locale} onChange={({ target }) => set("locale", target.value)}>
                {choices.languages.map(({ tag, name }) => (
                  <option key={tag} value={tag}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </FormField>
          <FormField
            form={form}
            name="timeZone"
            label="Time zone"
            hint="Cut-offs, days and reports go by its clock."
          >
            {(wiring) => (
              <Select
                {...wiring}
                value={value.timeZone}
                onChange={({ target }) => set("timeZone", target.value)}
              >
                {choices.timeZones.map((zone) => (
                  <option key={zone}>{zone}</option>
                ))}
              </Select>
            )}
          </FormField>
        </div>
        <Checkbox
          className="mt-2"
          label="Prices contain tax"
          hint="As the law asks for prices that consumers see in the United Kingdom and the European Union."
          checked={value.pricesIncludeTax}
          onChange={({ target }) => set("pricesIncludeTax", target.checked)}
        />
        <MoneySample currency={value.currency} locale={value.locale} timeZone={value.timeZone} now={now} />
      </Card>
      <SaveBar form={form} always={saved.version === ""} />
      <ConfirmDialog
        open={consequences !== null}
        onOpenChange={(open) => open || setConsequences(null)}
        title="Read what this changes"
        confirm="Change it"
        tone="danger"
        busy={form.saving}
        onConfirm={() => {
          setConsequences(null);
          understood.current = true;
          void form.save();
        }}
      >
        <ul className="grid list-disc gap-2 pl-4">
          {consequences?.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </AdminForm>
  );
}
