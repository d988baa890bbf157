"use client";

import type { ComponentProps } from "react";
import { Field } from "@/components/ui/Field";
import type { AdminForm } from "./use-admin-form";

type Props = Omit<ComponentProps<typeof Field>, "id" | "error"> & {
  form: Pick<AdminForm<never>, "id" | "errors">;
  /** The field's path, as the schema names it: "title", "variants.0.price". */
  name: string;
};

/** A labelled control of a form, with the error of its path beside it. */
export function FormField({ form, name, ...rest }: Props) {
  return <Field {...rest} id={`${form.id}-${name}`} error={form.errors[name] ?? null} />;
}
