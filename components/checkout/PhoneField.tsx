import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";

type Props = { hint: string; value: string; error: string | undefined };

/** A telephone number, never asked for without saying what for. */
export function PhoneField({ hint, value, error }: Props) {
  return (
    <Field id="phone" label="Telephone" hint={hint} error={error} optional>
      {(wiring) => (
        <Input {...wiring} name="phone" type="tel" autoComplete="tel" maxLength={30} defaultValue={value} />
      )}
    </Field>
  );
}
