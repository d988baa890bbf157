"use client";

import { Card } from "@/components/admin/kit/Card";
import { AdminForm } from "@/components/admin/kit/form/AdminForm";
import { SaveBar } from "@/components/admin/kit/form/SaveBar";
import { useAdminForm } from "@/components/admin/kit/form/use-admin-form";
import { saveAbout } from "@/lib/shop/admin/actions";
import type { SavedSettings } from "@/lib/shop/admin/types";
import { LinesField } from "./LinesField";
import { TextField } from "./TextField";

type Saved = SavedSettings<"about">;

/** What the shop tells of itself. */
export function AboutForm({ saved }: { saved: Saved }) {
  const form = useAdminForm<Saved, Saved>(saveAbout, saved, {
    saved: "Saved. The page about you says it now.",
    onSaved: (value) => form.replace(value),
  });
  const { value, set } = form;
  return (
    <AdminForm form={form} label="About page">
      <Card title="About you">
        <div className="grid gap-4">
          <TextField
            form={form}
            name="title"
            label="Heading"
            value={value.title}
            onValue={(text) => set("title", text)}
          />
          <LinesField
            form={form}
            name="paragraphs"
            label="Text"
            optional
            hint="An empty line begins a new paragraph."
            by="paragraph"
            rows={10}
            value={value.paragraphs}
            onValue={(paragraphs) => set("paragraphs", paragraphs)}
          />
        </div>
      </Card>
      <SaveBar form={form} label="Save about page" />
    </AdminForm>
  );
}
