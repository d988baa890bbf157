"use client";
import { Button } from "@/components/ui/Button";
import { giveRole } from "@/lib/staff/members/actions";
import type { MemberRow } from "@/lib/staff/members/types";
import { Dialog } from "../../kit/Dialog";
import { AdminForm } from "../../kit/form/AdminForm";
import { useAdminForm } from "../../kit/form/use-admin-form";
import { RoleChoice } from "./RoleChoice";

type Props = { member: MemberRow; onClose: () => void };

/** Gives a member another role. */
export function RoleDialog({ member: { id: staffId, name, role }, onClose }: Props) {
  const form = useAdminForm(
    giveRole,
    { staffId, role },
    {
      saved: `${name} has another role from now on.`,
      onSaved: onClose,
      refusals: { last_owner: "The last owner stays: make somebody else owner first." },
    },
  );
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`${name}’s role`}
      footer={
        <Button form={form.id} busy={form.saving} disabled={!form.dirty}>
          Change the role
        </Button>
      }
    >
      <AdminForm form={form}>
        <RoleChoice
          name={`${form.id}-role`}
          value={form.value.role}
          onChange={(next) => form.set("role", next)}
        />
      </AdminForm>
    </Dialog>
  );
}
