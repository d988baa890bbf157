"use client";

import { Card } from "@/components/admin/kit/Card";
import { AdminForm } from "@/components/admin/kit/form/AdminForm";
import { FormField } from "@/components/admin/kit/form/FormField";
import { SaveBar } from "@/components/admin/kit/form/SaveBar";
import { useAdminForm } from "@/components/admin/kit/form/use-admin-form";
import { Select } from "@/components/ui/Select";
import { saveLimits, saveReturns } from "@/lib/shop/admin/actions";
import type { SavedSettings } from "@/lib/shop/admin/types";
import { NumberField } from "./NumberField";

type Returns = SavedSettings<"returns">;
type Limits = SavedSettings<"limits">;

/** How long a buyer may change their mind, and at whose cost. */
export function ReturnsForm({ saved }: { saved: Returns }) {
  const form = useAdminForm<Returns, Returns>(saveReturns, saved, {
    saved: "Saved. Orders placed from now on go by it.",
    onSaved: (value) => form.replace(value),
  });
  const { value, set } = form;
  return (
    <AdminForm form={form} label="Returns">
      <Card title="Returns">
        <div className="grid gap-4 sm:grid-cols-2">
          <NumberField
            form={form}
            name="days"
            label="Days to change their mind"
            hint="From the day the parcel arrives. The law asks for 14 at least."
            value={value.days}
            onValue={(days) => set("days", days)}
          />
          <FormField form={form} name="paidBy" label="The way back is paid by">
            {(wiring) => (
              <Select
                {...wiring}
                value={value.paidBy}
                onChange={({ target }) => set("paidBy", target.value === "shop" ? "shop" : "customer")}
              >
                <option value="shop">the shop</option>
                <option value="customer">the customer</option>
              </Select>
            )}
          </FormField>
        </div>
        <p className="pt-3 text-sm text-ink-soft">
          The policy on returns says so in words: change it as well.
        </p>
      </Card>
      <SaveBar form={form} label="Save returns" />
    </AdminForm>
  );
}

/** How much fits into a basket, and when stock counts as low. */
export function LimitsForm({ saved }: { saved: Limits }) {
  const form = useAdminForm<Limits, Limits>(saveLimits, saved, {
    onSaved: (value) => form.replace(value),
  });
  const { value, set } = form;
  return (
    <AdminForm form={form} label="Limits">
      <Card title="Limits">
        <div className="grid gap-4 sm:grid-cols-3">
          <NumberField
            form={form}
            name="quantityPerLine"
            label="Pieces of one thing in a basket"
            value={value.quantityPerLine}
            onValue={(number) => set("quantityPerLine", number)}
          />
          <NumberField
            form={form}
            name="linesPerBasket"
            label="Different things in a basket"
            value={value.linesPerBasket}
            onValue={(number) => set("linesPerBasket", number)}
          />
          <NumberField
            form={form}
            name="lowStock"
            label="“Only a few left” from"
            hint="Pieces left; 0 never says it."
            value={value.lowStock}
            onValue={(number) => set("lowStock", number)}
          />
        </div>
      </Card>
      <SaveBar form={form} label="Save limits" />
    </AdminForm>
  );
}
