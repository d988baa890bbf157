"use client";

import { Input } from "@/components/ui/Input";
import { Textarea } from "@/components/ui/Textarea";
import { Card } from "../kit/Card";
import { FormField } from "../kit/form/FormField";
import type { AdminForm } from "../kit/form/use-admin-form";

type Found = {
  readonly id: string | null;
  readonly title: string;
  readonly handle: string;
  readonly descriptionHtml: string;
  readonly seoTitle: string;
  readonly seoDescription: string;
};
type Props<Value extends Found> = {
  form: AdminForm<Value>;
  place: "products" | "collections";
  shopUrl: string;
  shopName: string;
  /** The handle as it is saved, to say that the old address will lead on. */
  savedHandle: string;
};

const longest = { title: 60, description: 155 };

/** How the page appears among a search engine's results, and the words and the address it appears with. */
export function SeoCard<Value extends Found>({ form, place, shopUrl, shopName, savedHandle }: Props<Value>) {
  const { title, handle, descriptionHtml, seoTitle, seoDescription } = form.value;
  const host = URL.canParse(shopUrl) ? new URL(shopUrl).host : shopUrl;
  const words = descriptionHtml
    .replace(/<[^>]*>/g, " ")
    .replace(/&nbsp;|\s+/g, " ")
    .trim();
  const shownTitle = seoTitle || `${title || "Title"} · ${shopName}`;
  const shownWords = seoDescription || words || "The beginning of the description is shown here.";
  const patch = (changes: Partial<Found>) => form.patch(changes as Partial<Value>);
  return (
    <Card title="Search engines">
      <div className="rounded-m border bg-paper p-4">
        <p className="text-xs text-ink-soft">
          {host} › {place} › {handle || "made-from-the-title"}
        </p>
        <p className="pt-1 text-lg text-accent">{cut(shownTitle, longest.title)}</p>
        <p className="pt-0.5 text-sm text-ink-soft">{cut(shownWords, longest.description)}</p>
      </div>
      <div className="grid gap-4 pt-4">
        <FormField
          form={form}
          name="seoTitle"
          label="Title"
          optional
          hint={`${shownTitle.length} letters; about ${longest.title} are shown`}
        >
          {(wiring) => (
            <Input
              {...wiring}
              value={seoTitle}
              onChange={({ target }) => patch({ seoTitle: target.value })}
            />
          )}
        </FormField>
        <FormField
          form={form}
          name="seoDescription"
          label="Description"
          optional
          hint={`${shownWords.length} letters; about ${longest.description} are shown`}
        >
          {(wiring) => (
            <Textarea
              {...wiring}
              rows={2}
              value={seoDescription}
              onChange={({ target }) => patch({ seoDescription: target.value })}
            />
          )}
        </FormField>
        <FormField
          form={form}
          name="handle"
          label="Address"
          hint={
            savedHandle && handle !== savedHandle
              ? `The old address, /${place}/${savedHandle}, will lead to the new one.`
              : savedHandle
                ? `/${place}/${savedHandle}`
                : "Left empty it is made from the title."
          }
        >
          {(wiring) => (
            <Input
              {...wiring}
              spellCheck={false}
              value={handle}
              onChange={({ target }) => patch({ handle: target.value })}
            />
          )}
        </FormField>
      </div>
    </Card>
  );
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
