import type { CheckoutErrors, CheckoutValues } from "@/lib/checkout/types";
import { PhoneField } from "./PhoneField";

type Props = { place: readonly string[]; values: CheckoutValues; errors: CheckoutErrors };

const kept = ["country", "line1", "line2", "city", "region", "postcode"] as const;

/** Where it is collected. No address is asked for; one that was typed already is kept for whoever chooses a parcel again. */
export function CollectionFields({ place, values, errors }: Props) {
  return (
    <section aria-labelledby="collect" className="space-y-4">
      <h2 id="collect" className="display text-heading">
        You collect it at
      </h2>
      <address className="not-italic">
        {place.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      <PhoneField hint="Only for a question before you come." value={values.phone} error={errors.phone} />
      {kept.map((name) => (
        <input key={name} type="hidden" name={name} value={values[name]} />
      ))}
    </section>
  );
}
