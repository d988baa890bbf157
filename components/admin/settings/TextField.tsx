"use client";

import type { ReactNode } from "react";
import { FormField } from "@/components/admin/kit/form/FormField";
import type { AdminForm } from "@/components/admin/kit/form/use-admin-form";
import { Input } from "@/components/ui/Input";
import { Textarea } from "@/components/ui/Textarea";

type Props = {
  form: Pick<AdminForm<never>, "id" | "errors">;
  /** The field's path, as the schema names it. */
  name: string;
  label: ReactNode;
  value: string | null;
  onValue: (text: string) => void;
  hint?: ReactNode;
  optional?: boolean;
  rows?: number;
  type?: "text" | "email" | "tel" | "url" | "number";
  placeholder?: string;
  autoComplete?: string;
  disabled?: boolean;
};

/** A line, or several when `rows` is given, of a settings form. */
export function TextField({ form, name, label, value, onValue, hint, optional, rows, type, ...rest }: Props) {
  return (
    <FormField form={form} name={name} label={label} hint={hint} optional={optional ?? false}>
      {(wiring) =>
        rows ? (
          <Textarea
            {...rest}
            {...wiring}
            rows={rows}
            value={value ?? ""}
            onChange={(event) => onValue(event.target.value)}
          />
        ) : (
          <Input
            {...rest}
            {...wiring}
            type={type ?? "text"}
            value={value ?? ""}
            onChange={(event) => onValue(event.target.value)}
          />
        )
      }
    </FormField>
  );
}
