import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import type { CheckoutErrors, CheckoutValues } from "@/lib/checkout/types";

type Props = { values: CheckoutValues; errors: CheckoutErrors };

/** Who orders: the address the confirmation goes to, and the name on the parcel. */
export function ContactFields({ values, errors }: Props) {
  return (
    <fieldset className="space-y-4">
      <legend className="display text-heading">Your details</legend>
      <Field
        id="email"
        label="E-mail"
        hint="For your receipt and news of your order."
        error={errors.email}
        required
      >
        {(wiring) => (
          <Input
            {...wiring}
            name="email"
            type="email"
            inputMode="email"
            autoComplete="email"
            maxLength={254}
            defaultValue={values.email}
          />
        )}
      </Field>
      <Field id="name" label="Full name" error={errors.name} required>
        {(wiring) => (
          <Input {...wiring} name="name" autoComplete="name" maxLength={100} defaultValue={values.name} />
        )}
      </Field>
    </fieldset>
  );
}
