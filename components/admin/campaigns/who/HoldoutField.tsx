import type { AudienceForm } from "@/lib/campaigns/admin/types";
import { Card } from "../../kit/Card";
import type { AdminForm } from "../../kit/form/use-admin-form";
import { HoldoutSelect } from "../../settings/HoldoutSelect";

/** How many are left without the letter, to see what it did. */
export function HoldoutField({ form }: { form: AdminForm<AudienceForm> }) {
  return (
    <Card title="Who goes without">
      <HoldoutSelect
        form={form}
        label="Held out"
        hint="Some buy without any letter. A part that gets none, drawn by lot, shows what the letter itself brought: the report sets both beside each other."
        nobody="Nobody: all of them get it"
        value={form.value.holdout}
        onValue={(percent) => form.set("holdout", percent)}
      />
    </Card>
  );
}
