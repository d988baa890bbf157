import type { HTMLInputAutoCompleteAttribute } from "react";
import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Notice } from "@/components/ui/Notice";
import { Select } from "@/components/ui/Select";
import type { AddressField, AddressForm as Form } from "@/lib/account/addresses/types";
import { CountryChoice } from "./CountryChoice";

type Line = {
  field: AddressField;
  label: string;
  autoComplete: HTMLInputAutoCompleteAttribute;
  most: number;
  optional?: boolean;
  hint?: string;
};

/** An address with the parts that its country's own addresses have. A plain form; another country asks for it anew. */
export function AddressForm({ form }: { form: Form }) {
  const { id, values, errors, message, fields, countries, usual, alone } = form;
  const line = ({ field, label, autoComplete, most, optional, hint }: Line) => (
    <Field
      id={field}
      label={label}
      error={errors[field] ?? null}
      required={!optional}
      optional={optional ?? false}
      hint={hint}
    >
      {(wiring) => (
        <Input
          {...wiring}
          name={field}
          autoComplete={autoComplete}
          maxLength={most}
          defaultValue={values[field]}
        />
      )}
    </Field>
  );
  return (
    <form
      action="/account/addresses/save"
      method="post"
      noValidate
      className="max-w-(--container-form) space-y-5"
    >
      {message ? (
        <Notice id="fault" kind="danger" role="alert" tabIndex={-1}>
          {message}
        </Notice>
      ) : null}
      {id ? <input type="hidden" name="id" value={id} /> : null}
      {/* The first button is what Enter presses. */}
      <button type="submit" name="intent" value="save" hidden />
      {line({ field: "name", label: "Full name", autoComplete: "name", most: 100 })}
      <div className="flex flex-wrap items-end gap-3">
        <Field id="country" label="Country" error={errors.country ?? null} required className="min-w-48 grow">
          {(wiring) => <CountryChoice {...wiring} value={values.country} countries={countries} />}
        </Field>
        <Button tone="quiet" name="intent" value="country" className="[@media(scripting:enabled)]:hidden">
          Use this country
        </Button>
      </div>
      {line({ field: "line1", label: "Address", autoComplete: "address-line1", most: 120 })}
      {line({
        field: "line2",
        label: "Flat, floor, company",
        autoComplete: "address-line2",
        most: 120,
        optional: true,
      })}
      <div className="grid gap-5 sm:grid-cols-2">
        {line({ field: "city", label: fields.city.label, autoComplete: "address-level2", most: 80 })}
        {fields.postcode
          ? line({
              field: "postcode",
              label: fields.postcode.label,
              autoComplete: "postal-code",
              most: 12,
              optional: !fields.postcode.required,
            })
          : null}
        {fields.region && fields.region.choices.length > 0 ? (
          <Field id="region" label={fields.region.label} error={errors.region ?? null} required>
            {(wiring) => (
              <Select {...wiring} name="region" autoComplete="address-level1" defaultValue={values.region}>
                <option value="">Choose…</option>
                {fields.region?.choices.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ) : fields.region ? (
          line({ field: "region", label: fields.region.label, autoComplete: "address-level1", most: 60 })
        ) : null}
      </div>
      {line({
        field: "phone",
        label: "Telephone",
        autoComplete: "tel",
        most: 30,
        optional: true,
        hint: "Only for the carrier.",
      })}
      {alone ? null : (
        <Checkbox name="usual" value="yes" defaultChecked={usual} label="Use this one without asking" />
      )}
      <Button size="large" name="intent" value="save">
        Save the address
      </Button>
    </form>
  );
}
