"use client";

import clsx from "clsx";
import type { ReactNode } from "react";
import type { AdminForm as Form } from "./use-admin-form";

type Props<Value> = { form: Form<Value>; className?: string; label?: string; children: ReactNode };

/** The form around the fields: Enter saves, and so does Ctrl-S or ⌘S from anywhere in it. */
export function AdminForm<Value>({ form, className, label, children }: Props<Value>) {
  return (
    <form
      id={form.id}
      noValidate
      aria-label={label}
      className={clsx("grid min-w-0 gap-4", className)}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void form.save();
      }}
      onKeyDown={(event) => {
        if (event.key !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
        event.preventDefault();
        if (form.dirty) void form.save();
      }}
    >
      {children}
    </form>
  );
}
