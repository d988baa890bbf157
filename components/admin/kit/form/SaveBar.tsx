"use client";

import { CircleAlert } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { MeanwhileDialog } from "./MeanwhileDialog";
import type { AdminForm } from "./use-admin-form";

type Props<Value> = {
  form: AdminForm<Value>;
  label?: string;
  /** For a new thing: the bar is there before anything was typed. */
  always?: boolean;
};

/** Stays at the lower edge while something is unsaved: what is wrong, the way back, and Save. */
export function SaveBar<Value>({ form, label = "Save", always = false }: Props<Value>) {
  const faults = Object.keys(form.errors).length;
  return (
    <>
      {form.dirty || form.saving || always ? (
        <div className="sticky bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-20 flex flex-wrap items-center gap-2 rounded-m border bg-raised p-2 pl-4 shadow-lift lg:bottom-3">
          <p role="status" className="flex grow items-center gap-2 text-sm">
            {faults > 0 ? (
              <span className="flex items-center gap-1.5 text-danger">
                <CircleAlert aria-hidden="true" className="size-4" />
                {faults === 1 ? "One field needs another look." : `${faults} fields need another look.`}
              </span>
            ) : form.dirty ? (
              <span className="max-sm:sr-only">Not saved yet</span>
            ) : null}
          </p>
          {form.dirty ? (
            <Button type="button" tone="quiet" onClick={form.reset} disabled={form.saving}>
              Discard
            </Button>
          ) : null}
          <Button type="submit" form={form.id} busy={form.saving} aria-keyshortcuts="Control+S Meta+S">
            {label}
          </Button>
        </div>
      ) : null}
      <MeanwhileDialog form={form} />
    </>
  );
}
