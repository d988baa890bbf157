import { Select } from "@/components/ui/Select";
import type { AudienceForm } from "@/lib/campaigns/admin/types";
import { Card } from "../../kit/Card";
import { FormField } from "../../kit/form/FormField";
import type { AdminForm } from "../../kit/form/use-admin-form";

const shares = [0, 5, 10, 20, 30, 50];

/** How many are left without the letter, to see what it did. */
export function HoldoutField({ form }: { form: AdminForm<AudienceForm> }) {
  const { holdout } = form.value;
  return (
    <Card title="Who goes without">
      <FormField
        form={form}
        name="holdout"
        label="Held out"
        hint="Some buy without any letter. A part that gets none, drawn by lot, shows what the letter itself brought: the report sets both beside each other."
      >
        {(wiring) => (
          <Select
            {...wiring}
            value={holdout}
            onChange={({ target }) => form.set("holdout", Number(target.value))}
          >
            {[...new Set([...shares, holdout])]
              .sort((a, b) => a - b)
              .map((share) => (
                <option key={share} value={share}>
                  {share === 0 ? "Nobody: all of them get it" : `${share} % get no letter`}
                </option>
              ))}
          </Select>
        )}
      </FormField>
    </Card>
  );
}
