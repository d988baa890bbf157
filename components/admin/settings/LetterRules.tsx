import { Card } from "@/components/admin/kit/Card";
import type { AdminForm } from "@/components/admin/kit/form/use-admin-form";
import { Checkbox } from "@/components/ui/Checkbox";
import type { SavedSettings } from "@/lib/shop/admin/types";
import { NumberField } from "./NumberField";

type Newsletter = SavedSettings<"newsletter">;

/** How much one person gets at most, and whether a second person looks at a letter to many. */
export function LetterRules({ form }: { form: AdminForm<Newsletter> }) {
  const { cap, approval } = form.value;
  return (
    <>
      <Card title="At most">
        <div className="grid gap-4 sm:grid-cols-2">
          <NumberField
            form={form}
            name="cap.letters"
            label="Letters to one person"
            value={cap.letters}
            onValue={(letters) => form.set("cap", { ...cap, letters })}
          />
          <NumberField
            form={form}
            name="cap.days"
            label="in so many days"
            value={cap.days}
            onValue={(days) => form.set("cap", { ...cap, days })}
          />
        </div>
        <p className="pt-3 text-sm text-ink-soft">
          Campaigns and automatic letters together. Whoever had so many is left out of the next; letters about
          orders always go.
        </p>
      </Card>
      <Card title="Approval">
        <Checkbox
          checked={approval}
          onChange={({ target }) => form.set("approval", target.checked)}
          label="A campaign goes out only once a second person has approved it."
          hint="Not whoever changed it last. Any change asks for it anew."
        />
      </Card>
    </>
  );
}
