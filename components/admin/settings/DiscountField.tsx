"use client";

import type { ComponentProps } from "react";
import { Select } from "@/components/ui/Select";
import { FormField } from "../kit/form/FormField";

type Props = Omit<ComponentProps<typeof FormField>, "children"> & {
  value: string | null;
  onValue: (id: string | null) => void;
  discounts: readonly { readonly id: string; readonly name: string }[];
  /** What choosing none is called. */
  none: string;
};

/** One of the discounts that can be chosen here, or none. */
export function DiscountField({ value, onValue, discounts, none, ...rest }: Props) {
  return (
    <FormField {...rest}>
      {(wiring) => (
        <Select {...wiring} value={value ?? ""} onChange={({ target }) => onValue(target.value || null)}>
          <option value="">{none}</option>
          {discounts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </FormField>
  );
}
