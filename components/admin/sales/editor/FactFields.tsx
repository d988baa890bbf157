"use client";

import { Input } from "@/components/ui/Input";
import type { SaleForm } from "@/lib/early-access/admin/types";
import { FormField } from "../../kit/form/FormField";
import type { AdminForm } from "../../kit/form/use-admin-form";

type Key = { [K in keyof SaleForm]: SaleForm[K] extends string ? K : never }[keyof SaleForm];
type Field = { name: Key; label: string; hint?: string; optional?: boolean; type?: string; wide?: boolean };

const fields: readonly Field[] = [
  { name: "name", label: "Name", hint: "Shown to those it is told of.", wide: true },
  { name: "opensAt", label: "Opens for everybody", type: "datetime-local" },
  { name: "endsAt", label: "Ends", hint: "In the shop's time zone.", type: "datetime-local" },
  {
    name: "percent",
    label: "Per cent off",
    hint: "Single variants can have a price of their own below.",
    optional: true,
  },
  {
    name: "limitPerCustomer",
    label: "Pieces a customer",
    hint: "Most at its price, by e-mail address.",
    optional: true,
  },
];

/** What a sale is called, when it is and what it takes off. */
export function FactFields({ form }: { form: AdminForm<SaleForm> }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {fields.map(({ name, label, hint, optional = false, type = "text", wide = false }) => (
        <div key={name} className={wide ? "sm:col-span-2" : ""}>
          <FormField form={form} name={name} label={label} hint={hint} optional={optional}>
            {(wiring) => (
              <Input
                {...wiring}
                type={type}
                autoComplete="off"
                value={form.value[name]}
                onChange={(event) => form.patch({ [name]: event.target.value })}
              />
            )}
          </FormField>
        </div>
      ))}
    </div>
  );
}
