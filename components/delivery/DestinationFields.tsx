import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import { countryCodes } from "@/lib/values/country-codes";
import { regions } from "@/lib/values/regions";

type Props = {
  chosen: { country: string; postcode?: string | undefined; region?: string | undefined } | null;
  /** Countries delivered to: they come first. */
  served: readonly string[];
  /** The field that was wrong, or "other". */
  problem: string | null;
  locale?: string;
};

const problems: Record<string, string> = {
  postcode: "This is not a postcode of that country. Check it, or leave it out.",
  other: "That did not go through. Please try again.",
};

/** Country, postcode and, where tax depends on it, the state. The state shows itself when its country is chosen. */
export function DestinationFields({ chosen, served, problem, locale = "en-GB" }: Props) {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const sorted = (codes: readonly string[]) =>
    codes
      .map((code) => ({ code, name: names.of(code) ?? code }))
      .sort((a, b) => a.name.localeCompare(b.name, locale));
  const elsewhere = countryCodes.filter((code) => !served.includes(code));
  const options = (codes: readonly string[]) =>
    sorted(codes).map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ));
  return (
    <div className="group space-y-4">
      <Field
        id="destination-country"
        label="Country"
        error={problem === "country" ? "Choose a country." : null}
      >
        {(wiring) => (
          <Select {...wiring} name="country" autoComplete="country" defaultValue={chosen?.country}>
            <optgroup label="We deliver to">{options(served)}</optgroup>
            <optgroup label="Elsewhere">{options(elsewhere)}</optgroup>
          </Select>
        )}
      </Field>
      <Field
        id="destination-postcode"
        label="Postcode"
        optional
        hint="Some places cost more or take longer. In the United Kingdom the first half is enough."
        error={problem && problem !== "country" ? (problems[problem] ?? problems.other) : null}
      >
        {(wiring) => (
          <Input
            {...wiring}
            name="postcode"
            autoComplete="postal-code"
            autoCapitalize="characters"
            maxLength={12}
            defaultValue={chosen?.postcode}
          />
        )}
      </Field>
      <div className="hidden group-has-[option[value=US]:checked]:block">
        <Field id="destination-region" label="State" optional hint="Sales tax depends on it.">
          {(wiring) => (
            <Select
              {...wiring}
              name="region"
              autoComplete="address-level1"
              defaultValue={chosen?.region ?? ""}
            >
              <option value="">Choose a state</option>
              {regions("US").map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </div>
  );
}
