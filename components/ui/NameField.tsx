import { Field } from "./Field";
import { Input } from "./Input";

type Props = { label: string; value: string; error?: string | undefined };

/** A person's whole name, in one field as it is said. */
export function NameField({ label, value, error }: Props) {
  return (
    <Field id="name" label={label} error={error ?? null} required>
      {(wiring) => <Input {...wiring} name="name" autoComplete="name" maxLength={100} defaultValue={value} />}
    </Field>
  );
}
