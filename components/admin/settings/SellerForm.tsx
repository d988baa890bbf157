"use client";

import { Card } from "@/components/admin/kit/Card";
import { AdminForm } from "@/components/admin/kit/form/AdminForm";
import { SaveBar } from "@/components/admin/kit/form/SaveBar";
import { useAdminForm } from "@/components/admin/kit/form/use-admin-form";
import { saveSeller } from "@/lib/shop/admin/actions";
import type { SavedSettings } from "@/lib/shop/admin/types";
import { LinesField } from "./LinesField";
import { TextField } from "./TextField";

type Saved = SavedSettings<"seller">;

/** Who sells, as the law wants it told, and who answers. */
export function SellerForm({ saved }: { saved: Saved }) {
  const form = useAdminForm<Saved, Saved>(saveSeller, saved, {
    saved: "Saved. Pages, letters and invoices say it from now on.",
    onSaved: (value) => form.replace(value),
  });
  const { value, set } = form;
  const orNull = (text: string) => (text === "" ? null : text);
  return (
    <AdminForm form={form} label="Contact">
      <Card title="Who sells">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            form={form}
            name="legalName"
            label="Legal name"
            value={value.legalName}
            onValue={(text) => set("legalName", text)}
          />
          <div className="sm:row-span-3">
            <LinesField
              form={form}
              name="address"
              label="Address"
              hint="One line each, as on an envelope. It stands at the foot of every page and letter."
              rows={6}
              value={value.address}
              onValue={(lines) => set("address", lines)}
            />
          </div>
          <TextField
            form={form}
            name="companyNumber"
            label="Company number"
            optional
            value={value.companyNumber}
            onValue={(text) => set("companyNumber", orNull(text))}
          />
          <TextField
            form={form}
            name="vatNumber"
            label="VAT number"
            optional
            value={value.vatNumber}
            onValue={(text) => set("vatNumber", orNull(text))}
          />
        </div>
      </Card>
      <Card title="How to reach you">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            form={form}
            name="email"
            label="E-mail"
            type="email"
            hint="Answers to letters go here."
            value={value.email}
            onValue={(text) => set("email", text)}
          />
          <TextField
            form={form}
            name="phone"
            label="Telephone"
            type="tel"
            optional
            value={value.phone}
            onValue={(text) => set("phone", orNull(text))}
          />
          <TextField
            form={form}
            name="personName"
            label="Who signs letters"
            value={value.personName}
            onValue={(text) => set("personName", text)}
          />
          <TextField
            form={form}
            name="personRole"
            label="As what"
            optional
            placeholder="who answers the letters"
            value={value.personRole}
            onValue={(text) => set("personRole", text)}
          />
        </div>
      </Card>
      <SaveBar form={form} always={saved.version === ""} />
    </AdminForm>
  );
}
