"use client";

import { Select } from "@/components/ui/Select";
import type { DiscountForm } from "@/lib/discounts/admin/types";
import { FormField } from "../../kit/form/FormField";
import type { Edited } from "./edited";

type Props = {
  edited: Edited;
  name: "way" | "kind" | "aim" | "getAim" | "audience";
  label: string;
  options: Readonly<Record<string, string>>;
  /** What else changes with the choice. */
  also?: Partial<DiscountForm>;
};

/** One of a few, from the platform's own list. */
export function PickField({ edited: { form }, name, label, options, also = {} }: Props) {
  return (
    <FormField form={form} name={name} label={label}>
      {(wiring) => (
        <Select
          {...wiring}
          value={form.value[name]}
          onChange={(event) => form.patch({ [name]: event.target.value, ...also })}
        >
          {Object.entries(options).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </FormField>
  );
}
