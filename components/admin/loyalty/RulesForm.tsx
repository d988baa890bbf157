"use client";

import { Checkbox } from "@/components/ui/Checkbox";
import { saveLoyalty } from "@/lib/loyalty/admin/actions";
import type { LoyaltyPage } from "@/lib/loyalty/admin/types";
import { Card } from "../kit/Card";
import { AdminForm } from "../kit/form/AdminForm";
import { SaveBar } from "../kit/form/SaveBar";
import { useAdminForm } from "../kit/form/use-admin-form";
import { useShopFormat } from "../kit/format/ShopFormat";
import { AmountField } from "../settings/AmountField";
import { NumberField } from "../settings/NumberField";
import { CostPreview } from "./CostPreview";
import { TierFields } from "./TierFields";

type Props = Pick<LoyaltyPage, "saved" | "editable"> & {
  /** Whether customers are asked for their birthday. */
  asksBirthday: boolean;
};

/** The rules of points, and what they would have cost. */
export function RulesForm({ saved, editable, asksBirthday }: Props) {
  const { currency } = useShopFormat();
  const form = useAdminForm<Props["saved"], Props["saved"]>(saveLoyalty, saved, {
    onSaved: (value) => form.replace(value),
  });
  const { value, set } = form;
  const { points, firstOrder, birthday } = value;
  return (
    <AdminForm form={form} label="Rules">
      <fieldset disabled={!editable} className="grid gap-6">
        <Card title="Rules">
          <Checkbox
            checked={value.on}
            onChange={({ target }) => set("on", target.checked)}
            label="Customers with an account earn points and can spend them"
            hint="Switched off, nothing is earned, spent or ended, and the shop does not speak of it. Whatever anybody has stays theirs."
          />
          <div className="grid gap-4 pt-4 sm:grid-cols-2">
            <NumberField
              form={form}
              name="points"
              label="Points"
              value={points}
              onValue={(number) => set("points", number)}
            />
            <AmountField
              form={form}
              name="every"
              label={`For every (${currency})`}
              hint="Spent on things, after discounts, without delivery."
              value={value.every}
              onValue={(amount) => set("every", amount ?? Number.NaN)}
            />
            <NumberField
              form={form}
              name="firstOrder"
              label="Besides, for a first order"
              value={firstOrder}
              onValue={(number) => set("firstOrder", number)}
            />
            <NumberField
              form={form}
              name="birthday"
              label="A present on a birthday"
              hint={
                asksBirthday
                  ? "0: none. Once in twelve months, to members who have bought something and ticked that they want it."
                  : "Nobody is asked for their birthday while the birthday letter is off: switch it on among the flows first."
              }
              value={birthday}
              onValue={(number) => set("birthday", number)}
            />
            <NumberField
              form={form}
              name="expiryMonths"
              label="Months until points end"
              hint="0: they do not. Points that were earned keep the day they were promised."
              value={value.expiryMonths}
              onValue={(number) => set("expiryMonths", number)}
            />
          </div>
          <p className="pt-4 text-sm text-ink-soft">
            Orders keep the rules they were placed under. Points wait until an order can no longer be sent
            back.
          </p>
          <CostPreview
            rules={{
              points,
              every: value.every,
              firstOrder,
              birthday,
              tiersBy: value.tiersBy,
              tiers: value.tiers,
            }}
          />
        </Card>
        <Card title="Steps">
          <TierFields form={form} />
        </Card>
      </fieldset>
      {editable ? <SaveBar form={form} label="Save rules" /> : null}
    </AdminForm>
  );
}
