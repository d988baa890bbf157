"use client";

import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Select } from "@/components/ui/Select";
import type { LoyaltyPage } from "@/lib/loyalty/admin/types";
import type { AdminForm } from "../kit/form/use-admin-form";
import { TierField } from "./TierField";

type Form = AdminForm<LoyaltyPage["saved"]>;

/** The steps of the programme: what they are reached by, and what each brings. */
export function TierFields({ form }: { form: Form }) {
  const { tiers, tiersBy } = form.value;
  const add = () => {
    // Never the key of a step that was removed: members and segments may still know that one.
    const key = `step-${Date.now().toString(36)}`;
    const from = (tiers.at(-1)?.from ?? 0) + (tiersBy === "spend" ? 10_000 : 100);
    const brings = { multiplierPercent: 125, freeDeliveryFrom: null };
    const contact = { name: "", email: "", phone: "" };
    form.set("tiers", [...tiers, { key, name: "", from, ...brings, contact }]);
  };
  return (
    <div className="grid gap-4">
      <div className="sm:max-w-sm">
        <Field id="tiers-by" label="Members reach a step by">
          {(wiring) => (
            <Select
              {...wiring}
              value={tiersBy}
              onChange={({ target }) => form.set("tiersBy", target.value === "points" ? "points" : "spend")}
            >
              <option value="spend">what they spend on things within a year</option>
              <option value="points">the points they earn within a year</option>
            </Select>
          )}
        </Field>
      </div>
      <p className="text-sm text-ink-soft">
        They leave it when that is no longer so. Where a step says nothing of delivery or a contact, it brings
        what the step below brings. Earlier windows are part of each sale.
      </p>
      {form.errors.tiers ? (
        <p role="alert" className="text-sm text-danger">
          {form.errors.tiers}
        </p>
      ) : null}
      {tiers.map(({ key }, at) => (
        <TierField key={key} form={form} at={at} />
      ))}
      {tiers.length < 5 ? (
        <Button type="button" tone="quiet" size="small" className="justify-self-start" onClick={add}>
          Add a step
        </Button>
      ) : null}
    </div>
  );
}
