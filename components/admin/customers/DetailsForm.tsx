"use client";
import { Input } from "@/components/ui/Input";
import { saveCustomer } from "@/lib/customers/admin/actions";
import type { CustomerForm } from "@/lib/customers/admin/types";
import { AdminForm } from "../kit/form/AdminForm";
import { FormField } from "../kit/form/FormField";
import { SaveBar } from "../kit/form/SaveBar";
import { useAdminForm } from "../kit/form/use-admin-form";

type Props = {
  saved: CustomerForm;
  mayWrite: boolean;
  /** They sign in with their address, so that it is theirs to change. */
  fixedEmail: boolean;
};

/** What a customer is called and how to reach them. */
export function DetailsForm({ saved, mayWrite, fixedEmail }: Props) {
  const form = useAdminForm(saveCustomer, saved);
  const { value, set } = form;
  return (
    <AdminForm form={form} label="Details">
      <FormField form={form} name="name" label="Name" optional>
        {(wiring) => (
          <Input
            {...wiring}
            value={value.name}
            readOnly={!mayWrite}
            autoComplete="off"
            onChange={(event) => set("name", event.target.value)}
          />
        )}
      </FormField>
      <FormField
        form={form}
        name="email"
        label="E-mail"
        hint={fixedEmail ? "They sign in with it, so only they can change it." : undefined}
      >
        {(wiring) => (
          <Input
            {...wiring}
            type="email"
            value={value.email}
            readOnly={!mayWrite || fixedEmail}
            autoComplete="off"
            onChange={(event) => set("email", event.target.value)}
          />
        )}
      </FormField>
      <FormField form={form} name="phone" label="Telephone" optional>
        {(wiring) => (
          <Input
            {...wiring}
            type="tel"
            value={value.phone}
            readOnly={!mayWrite}
            autoComplete="off"
            onChange={(event) => set("phone", event.target.value)}
          />
        )}
      </FormField>
      <SaveBar form={form} />
    </AdminForm>
  );
}
