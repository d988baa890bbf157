"use client";
import { X } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";
import { saveCustomerTags } from "@/lib/customers/admin/actions";
import { useDeed } from "../kit/answers/use-deed";

type Props = { id: string; saved: readonly string[]; known: readonly string[]; mayWrite: boolean };

/** A customer's tags: each is saved as soon as it is added or taken away. */
export function TagsForm({ id, saved, known, mayWrite }: Props) {
  const [text, setText] = useState("");
  const list = useId();
  const { busy, run } = useDeed(saveCustomerTags, { done: "Tags saved.", onDone: () => setText("") });
  return (
    <div className="grid gap-3 text-sm">
      {saved.length > 0 ? (
        <ul className="flex flex-wrap gap-1.5">
          {saved.map((tag) => (
            <li key={tag} className="flex items-center rounded-(--radius-s) bg-surface pl-2">
              {tag}
              {mayWrite ? (
                <button
                  type="button"
                  aria-label={`Remove the tag ${tag}`}
                  className="grid size-8 place-items-center text-ink-soft hover:text-ink pointer-coarse:size-11"
                  onClick={() => run({ id, tags: saved.filter((one) => one !== tag) })}
                >
                  <X aria-hidden="true" className="size-3.5" />
                </button>
              ) : (
                <span className="w-2" />
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-soft">No tags. They group customers for lists and offers.</p>
      )}
      {mayWrite ? (
        <form
          className="flex gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim()) void run({ id, tags: [...saved, ...text.split(",")] });
          }}
        >
          <Input
            aria-label="New tag"
            list={list}
            value={text}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
          />
          <datalist id={list}>
            {known
              .filter((tag) => !saved.includes(tag))
              .map((tag) => (
                <option key={tag} value={tag} />
              ))}
          </datalist>
          <Button tone="quiet" busy={busy}>
            Add
          </Button>
        </form>
      ) : null}
    </div>
  );
}
