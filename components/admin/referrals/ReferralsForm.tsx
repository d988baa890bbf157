"use client";

import Link from "next/link";
import { Checkbox } from "@/components/ui/Checkbox";
import type { ReferralsPage } from "@/lib/referrals/admin/types";
import { saveReferrals } from "@/lib/shop/admin/actions";
import { Card } from "../kit/Card";
import { AdminForm } from "../kit/form/AdminForm";
import { SaveBar } from "../kit/form/SaveBar";
import { useAdminForm } from "../kit/form/use-admin-form";
import { DiscountField } from "../settings/DiscountField";
import { NumberField } from "../settings/NumberField";

type Props = Pick<ReferralsPage, "saved" | "discounts" | "words" | "editable">;

const sides = [
  {
    name: "friendDiscountId",
    side: "friend",
    label: "What friends get",
    hint: "Best limited to first orders, under Discounts.",
  },
  {
    name: "rewardDiscountId",
    side: "own",
    label: "What whoever recommends gets",
    hint: "Given when the time to send things back is over.",
  },
] as const;

/** Whether customers can recommend the shop, what both get, and how often. */
export function ReferralsForm({ saved, discounts, words, editable }: Props) {
  const form = useAdminForm<Props["saved"], Props["saved"]>(saveReferrals, saved, {
    onSaved: (value) => form.replace(value),
  });
  const { value, set } = form;
  return (
    <AdminForm form={form} label="Referrals">
      <fieldset disabled={!editable} className="grid gap-6">
        <Card title="The offer">
          <Checkbox
            checked={value.on}
            onChange={({ target }) => set("on", target.checked)}
            label="Customers can recommend the shop"
            hint="Whoever has bought finds a link in their account. It is shown to nobody else, and nobody is written to because of it."
          />
          {discounts.length === 0 ? (
            <p className="pt-4 text-sm">
              Both get a code of their own from a discount with single-use codes.{" "}
              <Link className="link" href="/admin/discounts/new">
                Make one first
              </Link>
              .
            </p>
          ) : null}
          <div className="grid gap-4 pt-4 sm:grid-cols-2">
            {sides.map(({ name, side, label, hint }) => (
              <DiscountField
                key={name}
                form={form}
                name={name}
                label={label}
                hint={
                  value[name] !== null && value[name] === saved[name]
                    ? (words[side] ??
                      "It is not to be had now: switched off, over or used up. Nothing is offered meanwhile.")
                    : hint
                }
                value={value[name]}
                onValue={(id) => set(name, id)}
                discounts={discounts}
                none="Nothing yet"
              />
            ))}
            <NumberField
              form={form}
              name="rewardPoints"
              label="Points in place of the code"
              hint="0: whoever recommends gets the code. Points need the points programme switched on."
              value={value.rewardPoints}
              onValue={(points) => set("rewardPoints", points)}
            />
            <NumberField
              form={form}
              name="rewardsPerYear"
              label="Thank-yous a person can have in a year"
              hint="A friend's own welcome does not count."
              value={value.rewardsPerYear}
              onValue={(most) => set("rewardsPerYear", most)}
            />
          </div>
        </Card>
      </fieldset>
      {editable ? <SaveBar form={form} label="Save referrals" /> : null}
    </AdminForm>
  );
}
