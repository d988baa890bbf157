"use client";

import { Input } from "@/components/ui/Input";
import { Card } from "../kit/Card";
import { FormField } from "../kit/form/FormField";
import type { AdminForm } from "../kit/form/use-admin-form";
import { RichText } from "./description/RichText";

type Named = { readonly id: string | null; readonly title: string; readonly descriptionHtml: string };

/** What a product or a collection is called, and what is told of it. */
export function NameCard<Value extends Named>({ form }: { form: AdminForm<Value> }) {
  const { id, title, descriptionHtml } = form.value;
  const patch = (changes: Partial<Named>) => form.patch(changes as Partial<Value>);
  return (
    <Card>
      <div className="grid gap-4">
        <FormField form={form} name="title" label="Title" required>
          {(wiring) => (
            <Input
              {...wiring}
              autoFocus={id === null}
              value={title}
              onChange={({ target }) => patch({ title: target.value })}
            />
          )}
        </FormField>
        <FormField form={form} name="descriptionHtml" label="Description" optional>
          {(wiring) => (
            <RichText
              id={wiring.id}
              label="Description"
              html={descriptionHtml}
              invalid={Boolean(wiring["aria-invalid"])}
              onChange={(html) => patch({ descriptionHtml: html })}
            />
          )}
        </FormField>
      </div>
    </Card>
  );
}
