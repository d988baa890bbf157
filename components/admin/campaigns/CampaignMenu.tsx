"use client";

import { useState } from "react";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { copy, removeCampaign, rename } from "@/lib/campaigns/admin/actions";
import type { CampaignHead } from "@/lib/campaigns/admin/types";
import { useDeed } from "../kit/answers/use-deed";
import { ConfirmDialog } from "../kit/ConfirmDialog";
import { Menu } from "../kit/Menu";
import { useGo } from "../kit/use-go";

const refusals = { not_draft: "It is no draft any more. What readers have stays." };

/** What can be done with the whole of a campaign. */
export function CampaignMenu({ head: { id, name, state } }: { head: CampaignHead }) {
  const go = useGo();
  const [asking, setAsking] = useState<"rename" | "delete" | null>(null);
  const [named, setNamed] = useState(name);
  const close = () => setAsking(null);
  const copying = useDeed(copy, {
    done: "Copied. This is the copy.",
    onDone: ({ id: made }) => go(`/admin/campaigns/${made}/write`),
  });
  const naming = useDeed(rename, { done: "Renamed.", onDone: close });
  const deleting = useDeed(removeCampaign, {
    ...{ done: "Deleted.", refusals },
    onDone: () => go("/admin/campaigns"),
  });
  return (
    <>
      <Menu
        label="More for this campaign"
        items={[
          { label: "Rename", onSelect: () => setAsking("rename") },
          { label: "Copy into a new draft", onSelect: () => void copying.run({ id }) },
          ...(state === "draft"
            ? (["line", { label: "Delete", tone: "danger", onSelect: () => setAsking("delete") }] as const)
            : []),
        ]}
      />
      <ConfirmDialog
        open={asking === "rename"}
        onOpenChange={close}
        title="Rename"
        confirm="Rename"
        busy={naming.busy}
        disabled={named.trim() === ""}
        onConfirm={() => naming.run({ id, name: named })}
      >
        <Field id="campaign-name" label="Name" hint="For your colleagues; readers see the subject.">
          {(wiring) => <Input {...wiring} value={named} onChange={({ target }) => setNamed(target.value)} />}
        </Field>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === "delete"}
        onOpenChange={close}
        title={`Delete “${name}”?`}
        confirm="Delete"
        tone="danger"
        busy={deleting.busy}
        onConfirm={() => deleting.run({ id })}
      >
        <p>What it says, its versions and its notes go with it. Nobody was written to.</p>
      </ConfirmDialog>
    </>
  );
}
