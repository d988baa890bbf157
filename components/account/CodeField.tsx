import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";

type Props = {
  hint: string;
  error: string | null;
  /** Told with an error once one of the five is used. */
  triesLeft: number;
};

/** Where the six digits of a letter are typed. */
export function CodeField({ hint, error, triesLeft }: Props) {
  const tries = triesLeft === 1 ? "You have one more try." : `You have ${triesLeft} more tries.`;
  return (
    <Field
      id="code"
      label="The six digits"
      hint={hint}
      error={error && (triesLeft < 5 ? `${error} ${tries}` : error)}
      required
    >
      {(wiring) => (
        <Input
          {...wiring}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          className="text-center text-2xl tracking-[0.3em] tabular-nums"
        />
      )}
    </Field>
  );
}
