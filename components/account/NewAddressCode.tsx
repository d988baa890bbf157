import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Notice } from "@/components/ui/Notice";
import type { EmailPage } from "@/lib/account/email/types";

type Props = { open: NonNullable<EmailPage["open"]>; error: string | null };

/** Where the six digits of the letter to a new address are typed. */
export function NewAddressCode({ open: { email, triesLeft }, error }: Props) {
  if (triesLeft === 0)
    return (
      <Notice
        id="code"
        kind="danger"
        role="alert"
        tabIndex={-1}
        title="This code was typed wrongly too often."
      >
        The link in the letter still works. Or ask for a new letter.
      </Notice>
    );
  const tries = triesLeft === 1 ? "You have one more try." : `You have ${triesLeft} more tries.`;
  return (
    <form action="/account/email/enter" method="post" noValidate className="space-y-5 border-t pt-6">
      <p className="wrap-anywhere">
        We have written to <strong>{email}</strong>. What the letter says decides.
      </p>
      <Field
        id="code"
        label="The six digits"
        hint="Or press the link in the letter, in a browser where you are signed in."
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
      <Button size="large">Use this address</Button>
    </form>
  );
}
