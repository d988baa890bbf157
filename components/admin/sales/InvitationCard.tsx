"use client";

import Link from "next/link";
import { Button } from "@/components/ui/Button";
import { inviteToSale } from "@/lib/early-access/admin/actions";
import type { InvitationCount } from "@/lib/early-access/admin/types";
import { Card } from "../kit/Card";
import { AdminForm } from "../kit/form/AdminForm";
import { useAdminForm } from "../kit/form/use-admin-form";
import { useShopFormat } from "../kit/format/ShopFormat";
import { TextField } from "../settings/TextField";

type Props = {
  id: string;
  invitations: InvitationCount;
  mayWrite: boolean;
  /** Whether the one who looks may know who was invited. */
  maySee: boolean;
};

/** The personal links into a sale: how many there are, and more of them. */
export function InvitationCard({ id, invitations: { made, used }, mayWrite, maySee }: Props) {
  const { locale } = useShopFormat();
  const nobody = { id, emails: "" };
  const form = useAdminForm(inviteToSale, nobody, {
    saved: ({ made }) => (made === 1 ? "One link made." : `${made} links made.`),
    refusals: {
      no_window: "Save the window for holders of an invitation first.",
      is_over: "Its time for members is over: nobody needs a link any more.",
    },
    onSaved: () => form.replace(nobody),
  });
  const number = (value: number) => value.toLocaleString(locale);
  return (
    <Card title="Invitations">
      <div className="grid gap-4">
        <p className="text-sm text-ink-soft">
          Each address gets a link of its own, for you to pass on. Whoever holds a link has the prices.
        </p>
        {made > 0 ? (
          <p className="text-sm">
            {number(made)} {made === 1 ? "link" : "links"},{" "}
            {used === 0 ? "none used yet" : `${number(used)} used`}.{" "}
            {maySee ? (
              <Link href={`/admin/sales/${id}/invitations`} className="link">
                See who is invited
              </Link>
            ) : null}
          </p>
        ) : null}
        {mayWrite ? (
          <AdminForm form={form} label="Invitations">
            <TextField
              form={form}
              name="emails"
              label="Addresses"
              hint="One a line, or with commas between them."
              rows={3}
              value={form.value.emails}
              onValue={(emails) => form.set("emails", emails)}
            />
            <Button tone="quiet" busy={form.saving} className="justify-self-start">
              Make links
            </Button>
          </AdminForm>
        ) : null}
      </div>
    </Card>
  );
}
