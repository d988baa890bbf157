"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { saveListView } from "@/lib/staff/lists/actions";
import { refusalWords } from "../answers/refusal-words";
import { useToast } from "../answers/Toaster";
import { Dialog } from "../Dialog";

type Props = { list: string; query: string; columns: readonly string[]; onClose: () => void };

/** Gives what is looked at a name, so that it stands among the views. */
export function SaveViewDialog({ list, query, columns, onClose }: Props) {
  const router = useRouter();
  const toast = useToast();
  const [name, setName] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const answer = await saveListView({ list, name, query, columns: [...columns] });
    setBusy(false);
    if (!answer.ok) {
      const faults = answer.reason === "invalid" ? (answer.detail as Record<string, string>) : {};
      setError(
        faults.name ?? refusalWords(answer, { too_many_views: "30 views are the most. Forget one first." }),
      );
      return;
    }
    toast({ text: `The view “${name.trim()}” is saved.` });
    onClose();
    router.refresh();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Save this view"
      description="Search, filters, order and columns under one name, for you alone."
      footer={
        <Button type="submit" form="save-view" busy={busy}>
          Save view
        </Button>
      }
    >
      <form
        id="save-view"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field id="view-name" label="Name" error={error}>
          {(wiring) => (
            <Input
              {...wiring}
              value={name}
              maxLength={60}
              autoComplete="off"
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
