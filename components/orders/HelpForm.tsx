import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Notice } from "@/components/ui/Notice";
import { Textarea } from "@/components/ui/Textarea";
import type { HelpState } from "@/lib/orders/help/types";

type Props = { path: string; email: string; state: HelpState };

/** A question about this order: a plain form, led back to this page with its news. */
export function HelpForm({ path, email, state }: Props) {
  if (state.sent)
    return (
      <Notice id="asked" kind="success" role="status" tabIndex={-1} title="Your question is with us.">
        A person answers by mail to {email}. A copy of what you wrote has gone there too.
      </Notice>
    );
  return (
    <form action={`${path}/help`} method="post" noValidate className="max-w-xl space-y-4">
      <Field
        id="message"
        label="What can we do for you?"
        hint={`The answer comes by mail to ${email}.`}
        error={state.error}
        required
      >
        {(wiring) => (
          <Textarea {...wiring} name="message" rows={5} maxLength={4000} defaultValue={state.message} />
        )}
      </Field>
      <Button tone="quiet">Send the question</Button>
    </form>
  );
}
