"use client";

import { Card } from "@/components/admin/kit/Card";
import { AdminForm } from "@/components/admin/kit/form/AdminForm";
import { SaveBar } from "@/components/admin/kit/form/SaveBar";
import { useAdminForm } from "@/components/admin/kit/form/use-admin-form";
import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { saveBackups } from "@/lib/shop/admin/actions";
import type { SavedSettings } from "@/lib/shop/admin/types";
import { backUpNow } from "@/lib/shop/backups/actions";
import { useDeed } from "../kit/answers/use-deed";
import { NumberField } from "./NumberField";

type Saved = SavedSettings<"backups">;

/** Whether every night writes a copy, and how many are kept. */
export function BackupForm({
  saved,
  directory,
  editable,
}: {
  saved: Saved;
  directory: string;
  editable: boolean;
}) {
  const form = useAdminForm<Saved, Saved>(saveBackups, saved, { onSaved: (value) => form.replace(value) });
  const now = useDeed(backUpNow, { done: "The worker writes one now; it stands in the list in a moment." });
  const { value, set } = form;
  return (
    <AdminForm form={form} label="Backups">
      <Card
        title="Nightly"
        actions={
          editable ? (
            <Button type="button" tone="quiet" size="small" busy={now.busy} onClick={() => now.run({})}>
              Back up now
            </Button>
          ) : null
        }
      >
        <Checkbox
          label="Write a backup every night"
          hint={`At 03:40 UTC into ${directory}. Copy that folder to another machine: one that burns with the shop is none.`}
          checked={value.nightly}
          onChange={({ target }) => set("nightly", target.checked)}
        />
        <div className="max-w-60 pt-2">
          <NumberField
            form={form}
            name="keep"
            label="Copies kept"
            hint="Older ones are deleted."
            value={value.keep}
            onValue={(keep) => set("keep", keep)}
          />
        </div>
      </Card>
      <SaveBar form={form} />
    </AdminForm>
  );
}
