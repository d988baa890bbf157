import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import type { CheckoutErrors, CheckoutValues, CountryChoice, CountryFields } from "@/lib/checkout/types";
import { PhoneField } from "./PhoneField";
import { RegionField } from "./RegionField";

type Props = {
  values: CheckoutValues;
  errors: CheckoutErrors;
  fields: CountryFields;
  countries: readonly CountryChoice[];
  /** One of the ways is collection in person, which needs no address. */
  mayCollect: boolean;
  /** Called when something changed on which price or dates of delivery depend. */
  onDestination: () => void;
};

/** Where the parcel goes, with the parts that country's own addresses have. */
export function AddressFields({ values, errors, fields, countries, mayCollect, onDestination }: Props) {
  const more = Boolean(values.line2 || values.phone || errors.line2 || errors.phone);
  return (
    <fieldset className="space-y-4">
      <legend className="display text-heading">Delivery address</legend>
      {mayCollect ? (
        <p className="text-sm text-ink-soft">
          Do you collect it yourself?{" "}
          <a href="#delivery" className="link">
            Choose that below
          </a>{" "}
          and leave this empty.
        </p>
      ) : null}
      <Field id="country" label="Country" error={errors.country} required>
        {(wiring) => (
          <Select
            {...wiring}
            name="country"
            autoComplete="country"
            defaultValue={values.country}
            onChange={onDestination}
          >
            {countries.map((country) => (
              <option key={country.code} value={country.code}>
                {country.name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="line1" label="Address" error={errors.line1} required>
        {(wiring) => (
          <Input
            {...wiring}
            name="line1"
            autoComplete="address-line1"
            maxLength={120}
            defaultValue={values.line1}
          />
        )}
      </Field>
      <details open={more} className="group">
        <summary className="link inline-flex min-h-9 list-none items-center text-sm [&::-webkit-details-marker]:hidden">
          Add flat, company or telephone
        </summary>
        <div className="space-y-4 pt-3">
          <Field id="line2" label="Flat, floor, company" error={errors.line2} optional>
            {(wiring) => (
              <Input
                {...wiring}
                name="line2"
                autoComplete="address-line2"
                maxLength={120}
                defaultValue={values.line2}
              />
            )}
          </Field>
          <PhoneField hint="Only for the carrier." value={values.phone} error={errors.phone} />
        </div>
      </details>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field id="city" label={fields.city.label} error={errors.city} required>
          {(wiring) => (
            <Input
              {...wiring}
              name="city"
              autoComplete="address-level2"
              maxLength={80}
              defaultValue={values.city}
            />
          )}
        </Field>
        {fields.postcode ? (
          <Field
            id="postcode"
            label={fields.postcode.label}
            error={errors.postcode}
            required={fields.postcode.required}
            optional={!fields.postcode.required}
          >
            {(wiring) => (
              <Input
                {...wiring}
                name="postcode"
                autoComplete="postal-code"
                autoCapitalize="characters"
                maxLength={12}
                defaultValue={values.postcode}
                onChange={onDestination}
              />
            )}
          </Field>
        ) : null}
        {fields.region ? (
          <RegionField
            region={fields.region}
            value={values.region}
            error={errors.region}
            onChange={onDestination}
          />
        ) : null}
      </div>
    </fieldset>
  );
}
