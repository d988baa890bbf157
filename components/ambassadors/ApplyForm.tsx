import { Button } from "@/components/ui/Button";
import { EmailField } from "@/components/ui/EmailField";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Textarea } from "@/components/ui/Textarea";
import type { Fields } from "@/lib/referrals/ambassadors/types";

/** Who asks, where they speak of the shop, and why. */
export function ApplyForm({ typed, faults }: { typed: Fields; faults: Fields }) {
  return (
    <form action="/ambassadors/apply" method="post" noValidate className="space-y-5">
      <Field
        id="name"
        label="The name you are known by"
        hint="It stands on your page."
        error={faults.name ?? null}
        required
      >
        {(wiring) => (
          <Input {...wiring} name="name" defaultValue={typed.name} maxLength={60} autoComplete="name" />
        )}
      </Field>
      <EmailField
        label="E-mail"
        hint="We answer there, once, whichever way."
        value={typed.email ?? ""}
        error={faults.email}
      />
      <Field
        id="speaks_at"
        label="Where you speak of us"
        hint="The address of a channel or a blog, or a club, a school, a shop window."
        error={faults.speaks_at ?? null}
        required
      >
        {(wiring) => (
          <Textarea {...wiring} name="speaks_at" rows={2} maxLength={300} defaultValue={typed.speaks_at} />
        )}
      </Field>
      <Field id="why" label="Why" error={faults.why ?? null} required>
        {(wiring) => <Textarea {...wiring} name="why" maxLength={600} defaultValue={typed.why} />}
      </Field>
      <Button size="large">Ask to be an ambassador</Button>
      <p className="text-sm text-ink-soft">
        We keep what you write to decide on it, for half a year where the answer is no, and send you no
        letters because of it but our answer.
      </p>
    </form>
  );
}
