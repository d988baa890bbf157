"use client";

import { Card } from "@/components/admin/kit/Card";
import { AdminForm } from "@/components/admin/kit/form/AdminForm";
import { FormField } from "@/components/admin/kit/form/FormField";
import { SaveBar } from "@/components/admin/kit/form/SaveBar";
import { useAdminForm } from "@/components/admin/kit/form/use-admin-form";
import { useGo } from "@/components/admin/kit/use-go";
import { Input } from "@/components/ui/Input";
import { publishPolicyVersion } from "@/lib/shop/admin/actions";
import type { PublishPolicy } from "@/lib/shop/admin/types";
import { TextField } from "../TextField";
import { RichText } from "./RichText";

type Props = { policy: Omit<PublishPolicy, "from">; isNew: boolean };

/** The next version of a policy: its words, and the day from which they hold. One that pages lead to has its address already. */
export function PolicyForm({ policy, isNew }: Props) {
  const go = useGo();
  const form = useAdminForm<PublishPolicy, { id: string; slug: string }>(
    publishPolicyVersion,
    { ...policy, from: null },
    {
      saved: "Published. The version before it stays readable.",
      refusals: {
        changed_meanwhile:
          "Somebody else wrote a version of this policy just now. Open it again to see theirs; copy your words first.",
        in_the_past: "A policy cannot begin in the past: nobody could have read it.",
        nothing_new: "These are the words that stand already.",
        already_then: "Another version begins at that moment.",
      },
      onSaved: ({ id, slug }) => {
        form.replace({ ...form.value, version: id, from: null });
        if (isNew) go(`/admin/settings/policies/${slug}`);
      },
    },
  );
  const { value, set } = form;
  const named = isNew && policy.slug === "";
  return (
    <AdminForm form={form} label="Policy">
      <Card>
        <div className="grid gap-4">
          <TextField
            form={form}
            name="title"
            label="Title"
            value={value.title}
            onValue={(title) => form.patch(named ? { title, slug: slugOf(title) } : { title })}
          />
          {named ? (
            <TextField
              form={form}
              name="slug"
              label="Address"
              hint={`It is at /policies/${value.slug || "…"} from then on.`}
              value={value.slug}
              onValue={(slug) => set("slug", slug)}
            />
          ) : null}
          <FormField form={form} name="html" label="Words">
            {(wiring) => (
              <RichText
                id={wiring.id}
                label="Words"
                value={value.html}
                invalid={Boolean(wiring["aria-invalid"])}
                onValue={(html) => set("html", html)}
              />
            )}
          </FormField>
          <FormField
            form={form}
            name="from"
            label="In force from"
            optional
            hint="Midnight of that day in the shop’s time zone. Empty: at once."
            className="max-w-60"
          >
            {(wiring) => (
              <Input
                {...wiring}
                type="date"
                value={value.from ?? ""}
                onChange={({ target }) => set("from", target.value || null)}
              />
            )}
          </FormField>
        </div>
      </Card>
      <SaveBar form={form} label="Publish" always={isNew} />
    </AdminForm>
  );
}

function slugOf(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 100);
}
