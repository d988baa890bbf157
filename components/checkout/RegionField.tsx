import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import type { CountryFields } from "@/lib/checkout/types";

type Props = {
  region: NonNullable<CountryFields["region"]>;
  value: string;
  error: string | undefined;
  onChange: () => void;
};

/** State, province or prefecture: a list where the country's post has one, else a line. */
export function RegionField({ region, value, error, onChange }: Props) {
  return (
    <Field id="region" label={region.label} error={error} required={region.required}>
      {(wiring) =>
        region.choices.length > 0 ? (
          <Select
            {...wiring}
            name="region"
            autoComplete="address-level1"
            defaultValue={value}
            onChange={onChange}
          >
            <option value="">Choose…</option>
            {region.choices.map((choice) => (
              <option key={choice.code} value={choice.code}>
                {choice.name}
              </option>
            ))}
          </Select>
        ) : (
          <Input
            {...wiring}
            name="region"
            autoComplete="address-level1"
            maxLength={60}
            defaultValue={value}
            onChange={onChange}
          />
        )
      }
    </Field>
  );
}
