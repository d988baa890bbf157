import { EmailField } from "@/components/ui/EmailField";
import { NameField } from "@/components/ui/NameField";
import type { CheckoutErrors, CheckoutValues } from "@/lib/checkout/types";

type Props = { values: CheckoutValues; errors: CheckoutErrors };

/** Who orders: the address the confirmation goes to, and the name on the parcel. */
export function ContactFields({ values, errors }: Props) {
  return (
    <fieldset className="space-y-4">
      <legend className="display text-heading">Your details</legend>
      <EmailField
        label="E-mail"
        hint="For your receipt and news of your order."
        value={values.email}
        error={errors.email}
      />
      <NameField label="Full name" value={values.name} error={errors.name} />
    </fieldset>
  );
}
