import Link from "next/link";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import type { EmailPage } from "@/lib/account/email/types";

/** Asks for the address an account is to have, and says what becomes of the rest. */
export function NewAddressForm({ page: { open, typed, emailError, unclaimed } }: { page: EmailPage }) {
  return (
    <form action="/account/email/ask" method="post" noValidate className="space-y-5 border-t pt-6">
      <Field
        id="email"
        label={open ? "Another address" : "The new address"}
        hint="A letter goes there, with a code that proves it is yours."
        error={emailError}
        required
      >
        {(wiring) => (
          <Input
            {...wiring}
            name="email"
            type="email"
            autoComplete="email"
            maxLength={254}
            defaultValue={typed}
          />
        )}
      </Field>
      <p className="text-sm text-ink-soft">
        You stay signed in, and orders, addresses and passkeys stay. What you agreed to be written about goes
        along. A letter tells the old address.
      </p>
      {unclaimed > 0 ? (
        <p className="text-sm">
          {unclaimed === 1 ? "One order was" : `${unclaimed} orders were`} placed with your present address
          without an account. You can{" "}
          <Link href="/account/orders" prefetch={false} className="link">
            add {unclaimed === 1 ? "it" : "them"}
          </Link>{" "}
          only before you change it.
        </p>
      ) : null}
      <Button size="large" tone={open ? "quiet" : undefined}>
        Send the letter
      </Button>
    </form>
  );
}
