"use client";
import { Button } from "@/components/ui/Button";
import { EmailField } from "@/components/ui/EmailField";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Notice } from "@/components/ui/Notice";
import { claimFirstOwner } from "@/lib/staff/owner-link/actions";
import { useDoor } from "./use-door";

const refusals = {
  link_spent:
    "This link was used in the meantime. If that was not you, end the shop at the terminal and start it again.",
};

/** The first owner says who they are. */
export function FirstOwnerForm({ token }: { token: string }) {
  const { busy, errors, problem, knock } = useDoor(claimFirstOwner, { next: "/admin", refusals });
  return (
    <form
      noValidate
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        knock({ token, name: String(form.get("name")), email: String(form.get("email")) });
      }}
    >
      {problem ? (
        <Notice kind="danger" role="alert">
          {problem}
        </Notice>
      ) : null}
      <Field id="name" label="Your name" error={errors.name} required>
        {(wiring) => <Input {...wiring} name="name" autoComplete="name" maxLength={120} />}
      </Field>
      <EmailField
        label="E-mail"
        hint="You sign in with it: a letter brings a link and a code. There is no password."
        error={errors.email}
      />
      <Button size="large" busy={busy} className="w-full">
        Open the shop’s office
      </Button>
    </form>
  );
}
