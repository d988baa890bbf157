import { Button } from "@/components/ui/Button";
import type { EmailPage } from "@/lib/account/email/types";
import { CodeField } from "./CodeField";
import { SpentCode } from "./SpentCode";

type Props = { open: NonNullable<EmailPage["open"]>; error: string | null };

/** Where the six digits of the letter to a new address are typed. */
export function NewAddressCode({ open: { email, triesLeft }, error }: Props) {
  if (triesLeft === 0) return <SpentCode />;
  return (
    <form action="/account/email/enter" method="post" noValidate className="space-y-5 border-t pt-6">
      <p className="wrap-anywhere">
        We have written to <strong>{email}</strong>. What the letter says decides.
      </p>
      <CodeField
        hint="Or press the link in the letter, in a browser where you are signed in."
        error={error}
        triesLeft={triesLeft}
      />
      <Button size="large">Use this address</Button>
    </form>
  );
}
