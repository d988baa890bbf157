"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { inviteAmbassador } from "@/lib/referrals/admin/ambassadors/actions";
import { Dialog } from "../kit/Dialog";
import { AdminForm } from "../kit/form/AdminForm";
import { useAdminForm } from "../kit/form/use-admin-form";
import { TextField } from "../settings/TextField";

const nobody = { email: "", name: "" };

/** Asks somebody by letter whether they would be an ambassador. */
export function InviteButton() {
  const [open, setOpen] = useState(false);
  const form = useAdminForm(inviteAmbassador, nobody, {
    saved: "They are written to.",
    refusals: {
      off: "Switch ambassadors on and choose a discount that their codes give first.",
      is_one: "They are an ambassador, or were asked already.",
    },
    beside: { is_one: "email" },
    onSaved: () => {
      form.replace(nobody);
      setOpen(false);
    },
  });
  const { value, set } = form;
  return (
    <>
      <Button type="button" size="small" onClick={() => setOpen(true)}>
        Invite somebody
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Invite somebody"
        description="They get a letter with what they would be paid, what their code would give, and a page to say yes on."
        footer={
          <Button type="button" busy={form.saving} onClick={() => form.save()}>
            Send the letter
          </Button>
        }
      >
        <AdminForm form={form} label="Invite somebody">
          <div className="grid gap-4">
            <TextField
              form={form}
              name="name"
              label="Name"
              value={value.name}
              onValue={(name) => set("name", name)}
            />
            <TextField
              form={form}
              name="email"
              label="E-mail"
              type="email"
              value={value.email}
              onValue={(email) => set("email", email)}
            />
          </div>
        </AdminForm>
      </Dialog>
    </>
  );
}
