"use client";

import { ChoiceList } from "@/components/admin/discounts/fields/ChoiceList";
import type { SaleForm } from "@/lib/early-access/admin/types";
import { FormField } from "../../kit/form/FormField";
import type { AdminForm } from "../../kit/form/use-admin-form";

type Props = {
  form: AdminForm<SaleForm>;
  names: Readonly<Record<string, string>>;
  learn: (value: string, label: string) => void;
};

const lists = [
  { name: "collectionIds", what: "collections", label: "Collections" },
  { name: "productIds", what: "products", label: "Products" },
] as const;

/** Which goods are in a sale. */
export function GoodsFields({ form, names, learn }: Props) {
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      {lists.map(({ name, what, label }) => (
        <FormField key={name} form={form} name={name} label={label} optional>
          {(wiring) => (
            <ChoiceList
              {...wiring}
              what={what}
              label={label}
              chosen={form.value[name]}
              names={names}
              onChange={(ids, picked) => {
                if (picked) learn(picked.value, picked.label);
                form.patch({ [name]: ids });
              }}
            />
          )}
        </FormField>
      ))}
    </div>
  );
}
