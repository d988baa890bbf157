"use client";

import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";
import { RadioCard } from "@/components/ui/RadioCard";
import { Select } from "@/components/ui/Select";
import { newCampaign } from "@/lib/campaigns/writing/actions";
import { Card } from "../kit/Card";
import { AdminForm } from "../kit/form/AdminForm";
import { FormField } from "../kit/form/FormField";
import { useAdminForm } from "../kit/form/use-admin-form";
import { useGo } from "../kit/use-go";

type Start = "letter" | "news" | "story" | "empty";
type Props = { topics: readonly { readonly key: string; readonly title: string; readonly who: string }[] };

const starts: readonly { id: Start; label: string; hint: string }[] = [
  { id: "letter", label: "A letter", hint: "A greeting, some words, your name." },
  { id: "news", label: "News with products", hint: "Words, pictures and cards with live prices." },
  { id: "story", label: "A story", hint: "One picture, one story, one thing to do." },
  { id: "empty", label: "Nothing", hint: "A blank page." },
];

/** Begins a letter: what colleagues call it, what it is about, and what stands on the page. */
export function NewCampaign({ topics }: Props) {
  const go = useGo();
  const first = { name: "", topic: topics[0]?.key ?? "", start: "letter" as Start };
  const form = useAdminForm(newCampaign, first, {
    saved: "Begun. Now write it.",
    refusals: { no_such_topic: "The shop does not write about this any more. Choose another topic." },
    onSaved: ({ id }) => go(`/admin/campaigns/${id}/write`),
  });
  const { value, set } = form;
  const topic = topics.find(({ key }) => key === value.topic);
  return (
    <AdminForm form={form} label="New campaign" className="max-w-2xl">
      <Card>
        <div className="grid gap-5">
          <FormField
            form={form}
            name="name"
            label="Name"
            hint="For your colleagues; readers see the subject."
          >
            {(wiring) => (
              <Input {...wiring} value={value.name} onChange={({ target }) => set("name", target.value)} />
            )}
          </FormField>
          <FormField
            form={form}
            name="topic"
            label="What it is about"
            hint={topic ? `It goes only to ${topic.who}. You can narrow that later.` : undefined}
          >
            {(wiring) => (
              <Select {...wiring} value={value.topic} onChange={({ target }) => set("topic", target.value)}>
                {topics.map(({ key, title }) => (
                  <option key={key} value={key}>
                    {title}
                  </option>
                ))}
              </Select>
            )}
          </FormField>
          <fieldset>
            <legend className="pb-1.5 text-sm font-medium">Begin with</legend>
            <div className="grid gap-2 sm:grid-cols-2">
              {starts.map(({ id, label, hint }) => (
                <RadioCard
                  key={id}
                  name="start"
                  label={label}
                  hint={hint}
                  checked={value.start === id}
                  onChange={() => set("start", id)}
                />
              ))}
            </div>
          </fieldset>
          <Button type="submit" busy={form.saving} className="justify-self-start max-sm:w-full">
            Begin writing
          </Button>
        </div>
      </Card>
    </AdminForm>
  );
}
