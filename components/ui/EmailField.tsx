import { Field } from "./Field";
import { Input } from "./Input";

type Props = { label: string; hint: string; value?: string; error?: string | null | undefined };

/** An e-mail address that has to be given, filled in by the browser where it can. */
export function EmailField({ label, hint, value, error }: Props) {
  return (
    <Field id="email" label={label} hint={hint} error={error ?? null} required>
      {(wiring) => (
        <Input
          {...wiring}
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          maxLength={254}
          defaultValue={value}
        />
      )}
    </Field>
  );
}
