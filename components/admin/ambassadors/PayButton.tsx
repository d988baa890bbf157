"use client";

import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";
import { noteStatementPaid } from "@/lib/referrals/admin/ambassadors/actions";
import { Dialog } from "../kit/Dialog";
import { AdminForm } from "../kit/form/AdminForm";
import { FormField } from "../kit/form/FormField";
import { useAdminForm } from "../kit/form/use-admin-form";
import { useShopFormat } from "../kit/format/ShopFormat";

/** Notes that a statement was paid: on which day, under which reference. It is written once and not changed. */
export function PayButton({ id, what }: { id: string; what: string }) {
  const { timeZone, now } = useShopFormat();
  const [open, setOpen] = useState(false);
  const [today] = useState(() => format(new TZDate(new Date(now).getTime(), timeZone), "yyyy-MM-dd"));
  const form = useAdminForm(
    noteStatementPaid,
    { id, paidOn: today, reference: "" },
    {
      saved: "Noted, and they are told.",
      refusals: {
        decided: "Somebody has noted this payment already.",
        future: "That day is still to come.",
      },
      beside: { future: "paidOn" },
      onSaved: () => setOpen(false),
    },
  );
  const { value, set } = form;
  return (
    <>
      <Button type="button" size="small" onClick={() => setOpen(true)}>
        Note payment
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Note a payment"
        description={`${what}. It is written once and cannot be changed.`}
        footer={
          <Button type="button" busy={form.saving} onClick={() => form.save()}>
            Note payment
          </Button>
        }
      >
        <AdminForm form={form} label="Note a payment">
          <FormField form={form} name="paidOn" label="Paid on" required>
            {(wiring) => (
              <Input
                {...wiring}
                type="date"
                value={value.paidOn}
                onChange={({ target }) => set("paidOn", target.value)}
              />
            )}
          </FormField>
          <FormField
            form={form}
            name="reference"
            label="Reference"
            hint="As your bank writes it; the ambassador reads it."
            required
          >
            {(wiring) => (
              <Input
                {...wiring}
                maxLength={100}
                value={value.reference}
                onChange={({ target }) => set("reference", target.value)}
              />
            )}
          </FormField>
        </AdminForm>
      </Dialog>
    </>
  );
}
