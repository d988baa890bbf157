"use client";

import { Button } from "@/components/ui/Button";
import { changeAmbassadorsRate } from "@/lib/referrals/admin/ambassadors/actions";
import type { AmbassadorDetail } from "@/lib/referrals/admin/ambassadors/types";
import { Card } from "../kit/Card";
import { AdminForm } from "../kit/form/AdminForm";
import { useAdminForm } from "../kit/form/use-admin-form";
import { NumberField } from "../settings/NumberField";
import { ScaledField } from "./ScaledField";
import { UnitField } from "./UnitField";

/** What one ambassador is paid for orders from now on. */
export function RateForm({
  id,
  version,
  unit,
  rate,
}: Pick<AmbassadorDetail, "id" | "version" | "unit" | "rate">) {
  const form = useAdminForm(
    changeAmbassadorsRate,
    { id, version, unit, rate },
    { saved: "Saved, for orders from now on." },
  );
  const { value, set } = form;
  const field = { form, name: "rate", value: value.rate, onValue: (next: number) => set("rate", next) };
  return (
    <Card title="What they are paid">
      <AdminForm form={form} label="What they are paid">
        <div className="grid gap-4">
          <UnitField form={form} label="In" value={value.unit} onValue={(next) => set("unit", next)} />
          {value.unit === "money" ? (
            <ScaledField {...field} digits={2} label="Share of the goods, in percent" />
          ) : (
            <NumberField {...field} label="Points for every 100 pence or cents of the goods" />
          )}
          <p className="text-xs text-ink-soft">
            Agree on it with them first: the terms they said yes to name the rate of that day. They are
            written to, and orders that were paid before keep theirs.
          </p>
          <Button
            type="button"
            size="small"
            busy={form.saving}
            disabled={!form.dirty}
            onClick={() => form.save()}
          >
            Save
          </Button>
        </div>
      </AdminForm>
    </Card>
  );
}
