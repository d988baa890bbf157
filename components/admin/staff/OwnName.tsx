"use client";

import { Input } from "@/components/ui/Input";
import { rename } from "@/lib/staff/members/actions";
import { Card } from "../kit/Card";
import { AdminForm } from "../kit/form/AdminForm";
import { FormField } from "../kit/form/FormField";
import { SaveBar } from "../kit/form/SaveBar";
import { useAdminForm } from "../kit/form/use-admin-form";

/** What a member is called. */
export function OwnName({ name }: { name: string }) {
  const form = useAdminForm(rename, { name }, { saved: "You are called that from now on." });
  return (
    <Card title="Your name">
      <AdminForm form={form} label="Your name">
        <FormField
          form={form}
          name="name"
          label="Name"
          hint="Colleagues read it, beside what you do."
          required
        >
          {(wiring) => (
            <Input
              {...wiring}
              value={form.value.name}
              autoComplete="name"
              onChange={({ target }) => form.set("name", target.value)}
            />
          )}
        </FormField>
        <SaveBar form={form} />
      </AdminForm>
    </Card>
  );
}
