"use client";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";
import { invite } from "@/lib/staff/members/actions";
import type { Role } from "@/lib/staff/types";
import { Dialog } from "../../kit/Dialog";
import { AdminForm } from "../../kit/form/AdminForm";
import { FormField } from "../../kit/form/FormField";
import { useAdminForm } from "../../kit/form/use-admin-form";
import { RoleChoice } from "./RoleChoice";

const nobody: { name: string; email: string; role: Role } = { name: "", email: "", role: "support" };
const refusals = { already_there: "Somebody with this address is on the staff already, or invited." };

/** The button that invites, with its dialog. */
export function InviteMember() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="button" onClick={() => setOpen(true)}>
        <UserPlus aria-hidden="true" className="size-4" />
        Invite
      </Button>
      {open ? <InviteDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function InviteDialog({ onClose }: { onClose: () => void }) {
  const form = useAdminForm(invite, nobody, {
    saved: "The invitation is on its way.",
    onSaved: onClose,
    refusals,
  });
  const { value, set, id, saving } = form;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Invite somebody"
      description="They get a letter with a link that is good for a week."
      footer={
        <Button form={id} busy={saving}>
          Send the invitation
        </Button>
      }
    >
      <AdminForm form={form}>
        <FormField form={form} name="name" label="Name" required>
          {(wiring) => (
            <Input
              {...wiring}
              value={value.name}
              autoComplete="off"
              onChange={(e) => set("name", e.target.value)}
            />
          )}
        </FormField>
        <FormField form={form} name="email" label="E-mail" required>
          {(wiring) => (
            <Input
              {...wiring}
              type="email"
              inputMode="email"
              autoComplete="off"
              value={value.email}
              onChange={(e) => set("email", e.target.value)}
            />
          )}
        </FormField>
        <RoleChoice name={`${id}-role`} value={value.role} onChange={(role) => set("role", role)} />
      </AdminForm>
    </Dialog>
  );
}
