"use client";

import type { ComponentProps } from "react";
import { Input } from "@/components/ui/Input";
import type { DiscountForm } from "@/lib/discounts/admin/types";
import { FormField } from "../../kit/form/FormField";
import type { Edited } from "./edited";

type Key = { [K in keyof DiscountForm]: DiscountForm[K] extends string ? K : never }[keyof DiscountForm];
type Props = {
  edited: Edited;
  name: Key;
  label: string;
  hint?: string;
  optional?: boolean;
  input?: Pick<ComponentProps<"input">, "type" | "inputMode" | "placeholder" | "autoCapitalize">;
};

/** One line of text of the form. */
export function TextField({ edited: { form }, name, label, hint, optional = false, input = {} }: Props) {
  return (
    <FormField form={form} name={name} label={label} hint={hint} optional={optional}>
      {(wiring) => (
        <Input
          {...wiring}
          {...input}
          autoComplete="off"
          value={form.value[name]}
          onChange={(event) => form.patch({ [name]: event.target.value })}
        />
      )}
    </FormField>
  );
}
